import QtQuick
import Ui

// The newest call; once the hall is shut and everybody has been called, when it opens again.
// The flash of a call goes between the full picture and white; the gold frame stays.
Plate {
    id: root

    required property var view
    property int big: Tokens.wall.hero
    property int word: Tokens.wall.h1
    readonly property int inset: height > 250 ? 26 : 14
    readonly property var call: view.closed ? null : view.newest ?? null
    readonly property bool white: view.white ?? false
    readonly property color text: white ? Tokens.primary : Tokens.overPrimary
    readonly property color soft: white ? Tokens.primary : Tokens.primary100
    readonly property string ticket: call ? call.ticket : ""
    readonly property string windowNo: call ? String(call.window) : ""

    objectName: "newest"
    radius: Tokens.radiusL
    color: white ? Tokens.surface : Tokens.primary
    border.width: 2 * Tokens.strokeStrong
    border.color: call ? Tokens.gold : Tokens.primary

    AppText {
        id: title

        objectName: "newest-title"
        x: 40
        y: root.inset
        visible: root.call !== null
        text: root.view.flashing ? qsTr("正在呼叫") : qsTr("最近呼叫")
        size: Tokens.wall.small
        color: root.soft
    }
    Following {
        anchors.left: title.right
        anchors.leftMargin: Tokens.s48
        anchors.right: at.left
        anchors.rightMargin: Tokens.s32
        y: root.inset
        height: title.height
        calls: root.view.following ?? []
        color: root.soft
    }
    AppText {
        id: at

        objectName: "newest-time"
        anchors.right: parent.right
        anchors.rightMargin: 40
        y: root.inset
        text: root.call ? root.call.at : ""
        size: Tokens.wall.small
        color: root.soft
    }
    CallLine {
        x: 40
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.big * 0.21
        width: parent.width - 80
        visible: root.call !== null
        ticket: root.ticket
        windowNo: root.windowNo
        big: root.big
        word: root.word
        color: root.text
    }
    FitText {
        objectName: "no-call"
        anchors.fill: parent
        anchors.margins: Tokens.s48
        anchors.topMargin: closedWord.visible ? root.inset + closedWord.height + Tokens.s8 : Tokens.s48
        anchors.bottomMargin: closedWord.visible ? Tokens.s24 : Tokens.s48
        fitHeight: height
        visible: root.call === null
        text: !root.view.closed ? qsTr("请留意叫号") : dates.opens(root.view) || qsTr("大厅已下班")
        wish: root.word
        bold: true
        horizontalAlignment: Text.AlignHCenter
        color: root.text
    }
    AppText {
        id: closedWord

        objectName: "closed-word"
        x: 40
        y: root.inset
        visible: root.view.closed && root.view.next_time !== ""
        text: qsTr("大厅已下班")
        size: Tokens.wall.small
        color: root.soft
    }
    Dates {
        id: dates
    }
}
