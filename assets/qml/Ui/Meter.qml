import QtQuick

// A short bar against a target: how much of the promised wait is gone.
Plate {
    id: root

    property real value: 0
    property real maximum: 1
    property string tone: "info"

    implicitWidth: 52
    implicitHeight: 4
    radius: height / 2
    color: Tokens.contrast ? Tokens.ink700 : Tokens.line

    Plate {
        width: root.maximum > 0 ? root.width * Math.max(0, Math.min(1, root.value / root.maximum)) : 0
        height: root.height
        radius: root.radius
        color: root.tone === "info" ? Tokens.accentLine : Tokens.toneColor(root.tone)
    }
}
