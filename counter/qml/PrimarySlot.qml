pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The one slot for the step that is due. It never moves; the second line shows the three steps.
Pressable {
    id: root

    required property var primary
    required property var steps
    readonly property var stepTexts: [qsTr("下一位"), qsTr("开始"), qsTr("办结")]
    readonly property color ink: enabled ? Tokens.primary600 : Tokens.overDeepMuted
    signal picked

    text: Words.say(primary.label)
    hint: Words.say(primary.why)
    enabled: primary.enabled
    focusPolicy: Qt.NoFocus
    onClicked: picked()

    background: Box {
        color: !root.enabled ? Tokens.deepRaised : root.down ? Tokens.tint : Tokens.surface
        border.width: 0
    }
    contentItem: Item {
        AppText {
            x: Tokens.s12
            y: 3 - 2 * Tokens.tibetanApart
            width: parent.width - key.width - 3 * Tokens.s12
            height: 28
            text: root.text
            size: Tokens.type.h2
            bold: true
            fit: true
            fitHeight: 28
            maxLines: 1
            color: root.ink
        }
        KeyHint {
            id: key

            anchors.right: parent.right
            anchors.rightMargin: Tokens.s12
            y: 7
            text: root.primary.key
            solid: root.enabled
            ink: Tokens.overDeepMuted
        }
        Row {
            x: Tokens.s12
            y: 30 - Tokens.tibetanApart
            width: parent.width - 2 * Tokens.s12
            height: 20 + 2 * Tokens.tibetanApart
            clip: true
            spacing: Tokens.s4

            Repeater {
                model: 5

                AppText {
                    required property int index
                    readonly property bool step: index % 2 === 0
                    readonly property var now: step ? root.steps[index / 2] : null

                    height: 20
                    text: step ? now.key + " " + root.stepTexts[index / 2] : "›"
                    size: Tokens.type.small
                    bold: step && now.due
                    color: step && now.due ? root.ink : root.enabled ? Tokens.inkMuted : Tokens.overDeepMuted
                }
            }
        }
    }
}
