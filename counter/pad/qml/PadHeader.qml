import QtQuick
import Ui

// Whose service is judged, the languages, and the seconds left.
Rectangle {
    id: root

    required property var pad
    readonly property var about: pad.about

    color: Tokens.primary600

    Plate {
        id: number

        x: Tokens.s48
        anchors.verticalCenter: parent.verticalCenter
        width: 72
        height: 72
        radius: Tokens.radiusM
        color: Tokens.codeLight

        AppText {
            objectName: "pad-window"
            anchors.centerIn: parent
            text: String(root.about.window)
            size: Tokens.kiosk.h2
            bold: true
            color: Tokens.primary600
        }
    }
    AppText {
        id: word

        x: 144
        width: Math.min(naturalWidth, 190)
        height: parent.height
        text: qsTr("号窗口")
        size: Tokens.kiosk.h3
        bold: true
        fit: true
        maxLines: 1
        color: Tokens.overDeep
    }
    Rectangle {
        x: word.x + word.width + Tokens.s24
        anchors.verticalCenter: parent.verticalCenter
        width: 2
        height: 44
        visible: root.about.clerk !== ""
        color: Tokens.primary300
    }
    AppText {
        x: word.x + word.width + Tokens.s48
        width: languages.x - x - Tokens.s16
        height: parent.height
        visible: root.about.clerk !== ""
        text: root.about.clerkNo === "" ? root.about.clerk : qsTr("%1  工号 %2").arg(root.about.clerk).arg(root.about.clerkNo)
        size: Tokens.kiosk.body
        elide: Text.ElideRight
        color: Tokens.overDeep
    }
    LanguageChips {
        id: languages

        anchors.right: left.left
        anchors.rightMargin: Tokens.s16
        anchors.verticalCenter: parent.verticalCenter
        visible: root.pad.page !== "thanks"
        pad: root.pad
    }
    AppText {
        id: left

        anchors.right: ring.left
        anchors.rightMargin: Tokens.s16
        width: 124
        height: parent.height
        text: qsTr("剩余秒数")
        size: Tokens.kiosk.small
        fit: true
        fitHeight: 96
        color: Tokens.overDeep
        horizontalAlignment: Text.AlignRight
    }
    CountdownRing {
        id: ring

        objectName: "ring"
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s48
        anchors.verticalCenter: parent.verticalCenter
        seconds: root.pad.seconds
        total: root.pad.total
        color: Tokens.overDeep
        ground: Tokens.primary500
    }
}
