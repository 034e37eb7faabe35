import QtQuick
import Ui

// Two lines beside the ticket: class and service, then what is going on; or why a button is off.
Item {
    id: root

    required property var counter
    property string why: ""
    readonly property var now: counter.bar.picture
    readonly property bool warned: now.lineTone === "warn" && !now.alarm

    AppText {
        anchors.fill: parent
        visible: root.why !== ""
        text: root.why
        fit: true
        fitHeight: 48
        color: Tokens.overDeep
    }
    Item {
        anchors.fill: parent
        visible: root.why === ""

        Pill {
            id: chip

            objectName: "state-chip"
            y: 11
            visible: root.now.chip !== null && root.now.chip !== undefined
            text: Words.say(root.now.chip)
            tone: root.now.chipTone
            dark: root.now.chipTone === "info"
        }
        AppText {
            objectName: "state-title"
            x: chip.visible ? chip.width + Tokens.s8 : 0
            y: 9 - Tokens.tibetanApart
            width: parent.width - x
            height: 24
            text: Words.say(root.now.title)
            bold: true
            elide: Text.ElideRight
            color: Tokens.overDeep
        }
        Row {
            y: 34 + Tokens.tibetanApart
            height: 22
            spacing: Tokens.s4

            Dot {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.now.lineTone === "success"
                tone: "success"
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.now.lineTone === "undo" ? "" : root.now.lineIcon
                size: 15
                color: root.warned ? Tokens.gold : Tokens.overDeep
            }
            UndoLink {
                key: root.now.undo.key
                objectName: "undo"
                anchors.verticalCenter: parent.verticalCenter
                visible: root.now.lineTone === "undo"
                enabled: root.now.undo.enabled
                onClicked: root.counter.bar.press("undo")
            }
            AppText {
                objectName: "state-line"
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.width - x)
                text: Words.say(root.now.line)
                size: Tokens.type.small
                elide: Text.ElideRight
                color: root.warned ? Tokens.gold : Tokens.overDeep
            }
        }
    }
}
