import QtQuick
import Ui

// One outcome over its key, or over why it cannot be.
Pressable {
    id: root

    required property var place
    readonly property string why: Words.say(place.why)
    readonly property bool solid: (place.fits ?? false) && enabled
    readonly property color ink: solid ? Tokens.overPrimary : enabled ? Tokens.ink : Tokens.inkMuted

    text: Words.say(place.label)
    hint: why
    enabled: place.enabled

    background: Box {
        focusRing: root.visualFocus
        color: root.solid ? root.down ? Tokens.primaryPressed : Tokens.primary : root.down ? Tokens.surfacePressed : root.enabled ? Tokens.surface : Tokens.canvas
        border.width: root.solid ? 0 : Tokens.stroke
        border.color: root.enabled ? Tokens.lineStrong : Tokens.line
    }
    contentItem: Item {
        AppText {
            x: Tokens.s4
            y: 4 - Tokens.tibetanApart
            width: parent.width - 2 * Tokens.s4
            height: 26
            text: root.text
            bold: true
            fit: true
            fitHeight: 26
            maxLines: 1
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
        }
        AppText {
            x: Tokens.s4
            y: tibetan ? 28 : 29 + Tokens.tibetanApart
            width: parent.width - 2 * Tokens.s4
            height: 20
            text: root.why !== "" ? root.why : root.place.key ?? ""
            size: Tokens.type.small
            elide: Text.ElideRight
            color: root.solid ? Tokens.overPrimary : Tokens.inkMuted
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
