import QtQuick
import Ui

// 取号: the page's way to a ticket. Off with the reason in words where no ticket can be had.
Item {
    id: root

    required property var page
    required property var see
    property string text: ""
    property bool primary: true
    readonly property bool off: !see.takeable
    readonly property string why: page.frame.lost ? qsTr("网络中断，请找导办取号") : !page.frame.open ? qsTr("大厅已下班") : see.queue.status === undefined ? qsTr("取号") : Words.off(see.queue)

    width: Zones.wide
    height: Tokens.elder ? 160 : primary ? 132 : 108

    PrimaryButton {
        objectName: root.primary ? "take-ticket" : ""
        anchors.fill: parent
        visible: root.primary
        enabled: !root.off
        busy: root.page.frame.waiting
        iconName: "ticket"
        text: busy ? qsTr("正在取号") : root.off ? root.why : root.text
        textSize: Tokens.elder ? Tokens.type.h3 : Tokens.language === "zh" ? Tokens.type.h2 : Tokens.type.h3
        onClicked: root.page.touch("take", "")
    }
    SecondButton {
        objectName: root.primary ? "" : "take-ticket"
        anchors.fill: parent
        visible: !root.primary
        enabled: !root.off
        busy: root.page.frame.waiting
        iconName: "ticket"
        text: busy ? qsTr("正在取号") : root.off ? root.why : root.text
        textSize: Tokens.type.h3
        onClicked: root.page.touch("take", "")
    }
}
