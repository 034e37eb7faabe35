pragma ComponentBehavior: Bound
import QtQuick

// One of a few values: [{id, text, tone, off}]. Starts empty: nothing is preset.
// Each part is named objectName + "-" + id; a part that is off cannot be chosen.
Item {
    id: root

    property var options: []
    property string value: ""
    property int textSize: Tokens.type.small
    signal picked(id: string)

    implicitWidth: Tokens.face === "desk" ? 232 : 484
    implicitHeight: Tokens.face === "desk" ? 32 : Tokens.touchMin
    Accessible.role: Accessible.Grouping

    Plate {
        anchors.fill: parent
        radius: Tokens.radiusS
        color: Tokens.surface
        border.width: Tokens.stroke
        border.color: Tokens.lineStrong
    }
    Row {
        anchors.fill: parent

        Repeater {
            model: root.options

            Pressable {
                id: part

                required property var modelData
                required property int index
                readonly property bool now: modelData.id === root.value
                readonly property string tone: modelData.tone ?? "info"

                objectName: root.objectName + "-" + modelData.id
                width: root.width / root.options.length
                height: root.height
                z: now ? 1 : 0
                enabled: !(modelData.off ?? false)
                text: modelData.text
                Accessible.role: Accessible.RadioButton
                Accessible.checked: now
                onClicked: root.picked(modelData.id)

                background: Box {
                    focusRing: part.visualFocus
                    radius: Tokens.radiusS
                    color: part.down ? Tokens.tintPressed : part.now ? Tokens.toneTint(part.tone) : "transparent"
                    border.width: part.now ? Tokens.strokeStrong : 0
                    border.color: Tokens.toneColor(part.tone)

                    Rule {
                        visible: part.index > 0 && !part.now
                        y: Tokens.stroke
                        width: Tokens.stroke
                        height: parent.height - 2 * Tokens.stroke
                    }
                }
                contentItem: AppText {
                    text: part.text
                    size: root.textSize
                    bold: part.now
                    color: part.enabled ? Tokens.ink : Tokens.inkFaint
                    fit: true
                    fitHeight: part.height
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
