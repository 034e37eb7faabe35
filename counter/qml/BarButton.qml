import QtQuick
import Ui

// One action of the bar: word over key. Off: outlined, grey, same place; hovering says why.
Item {
    id: root

    required property var shown
    property string name: ""
    readonly property string why: hover.hovered && !shown.enabled ? Words.say(shown.why) : ""
    readonly property bool on: shown.enabled
    signal picked

    width: 64
    height: 52

    HoverHandler {
        id: hover
    }
    Pressable {
        id: button

        objectName: root.name
        anchors.fill: parent
        text: Words.say(root.shown.label)
        hint: Words.say(root.shown.why)
        enabled: root.on
        focusPolicy: Qt.NoFocus
        onClicked: root.picked()

        background: Box {
            color: root.on ? button.down ? Tokens.primary500 : Tokens.deepRaised : "transparent"
            border.width: root.on ? 0 : Tokens.stroke
            border.color: Tokens.deepLine
        }
        contentItem: Item {
            opacity: root.on ? 1 : 0.5

            AppText {
                x: Tokens.s4
                y: 4 - Tokens.tibetanApart
                width: parent.width - 2 * Tokens.s4
                height: 25
                text: button.text
                fit: true
                fitHeight: 25
                maxLines: 1
                color: root.on ? Tokens.overDeep : Tokens.overDeepMuted
                horizontalAlignment: Text.AlignHCenter
            }
            AppText {
                y: 29 + Tokens.tibetanApart
                width: parent.width
                height: 18
                text: root.shown.key
                size: Tokens.type.small
                color: Tokens.overDeepMuted
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
