import QtQuick
import Ui

// One service, day or time that can be booked, with what is left of it.
Pressable {
    id: root

    required property var row
    property string about: ""
    readonly property bool none: row.free === 0

    objectName: "choice-" + row.key
    enabled: !none
    label: text + ", " + about

    background: Box {
        focusRing: root.visualFocus
        radius: Tokens.radiusL
        color: root.down ? Tokens.surfacePressed : root.none ? Tokens.canvas : Tokens.surface
        border.width: Tokens.elder ? Tokens.strokeStrong : Tokens.stroke
        border.color: root.none ? Tokens.lineOff : Tokens.accentLine
    }
    contentItem: Item {
        FitText {
            x: Tokens.s16
            y: root.about === "" ? 0 : Tokens.s8
            width: parent.width - 2 * x
            height: root.about === "" ? parent.height : parent.height * 0.56
            text: root.text
            size: Tokens.type.h3
            bold: true
            horizontalAlignment: Text.AlignHCenter
            color: root.none ? Tokens.inkMuted : Tokens.ink
        }
        FitText {
            x: Tokens.s16
            y: parent.height * 0.58
            width: parent.width - 2 * x
            height: parent.height * 0.36
            visible: root.about !== ""
            text: root.about
            maxLines: 1
            size: Tokens.type.small
            horizontalAlignment: Text.AlignHCenter
            color: root.none ? Tokens.inkMuted : Tokens.accent
        }
    }
}
