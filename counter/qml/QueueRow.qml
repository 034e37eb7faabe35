import QtQuick
import Ui

// One waiting ticket: number, masked name, class, wait with its meter against the target.
Pressable {
    id: root

    required property var row
    required property bool focused
    signal rest(resting: bool)

    HoverHandler {
        id: pointer

        onHoveredChanged: if (!hovered)
            root.rest(false)
    }
    Timer {
        interval: 400
        running: pointer.hovered
        onTriggered: root.rest(true)
    }

    objectName: "queue-" + row.ticket
    text: row.ticket + " " + Words.say(row.name)
    focusPolicy: Qt.NoFocus

    background: Rectangle {
        color: root.down ? Tokens.tintPressed : root.focused ? Tokens.tint : root.row.first ? Tokens.tintSoft : "transparent"

        Rectangle {
            width: 4
            height: parent.height
            visible: root.row.first ?? false
            color: Tokens.accent
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    contentItem: Item {
        AppText {
            x: Tokens.s16
            width: 62
            height: parent.height
            text: root.row.ticket ?? ""
            size: Tokens.type.h2
            bold: true
            fit: true
            maxLines: 1
            color: root.row.left ? Tokens.inkSoft : Tokens.ink
        }
        AppText {
            x: 84
            width: 48
            height: parent.height
            text: Words.say(root.row.name)
            size: Tokens.type.small
            color: Tokens.inkSoft
            elide: Text.ElideRight
        }
        Pill {
            x: 136
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, 82)
            visible: root.row.chip !== null && root.row.chip !== undefined
            text: Words.say(root.row.chip)
            tone: root.row.chipTone === "gold" ? "warn" : (root.row.chipTone ?? "")
            outlined: true
        }
        AppText {
            anchors.right: parent.right
            anchors.rightMargin: Tokens.s16
            y: root.row.aside ? (parent.height - height) / 2 : 4
            width: 66
            height: 24
            text: Words.say(root.row.wait)
            bold: true
            fit: true
            fitHeight: 24
            maxLines: 1
            color: root.row.level === "over" ? Tokens.danger : Tokens.ink
            horizontalAlignment: Text.AlignRight
        }
        Meter {
            anchors.right: parent.right
            anchors.rightMargin: Tokens.s16
            y: 32
            value: root.row.waited ?? 0
            maximum: root.row.target ?? 1
            tone: root.row.tone ?? "info"
            visible: !root.row.aside
        }
    }
}
