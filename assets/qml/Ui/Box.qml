import QtQuick

// The filled, framed rectangle behind every control: its colour changes softly when pressed.
Plate {
    id: root

    property bool focusRing: false

    color: Tokens.surface
    radius: Tokens.radiusControl
    border.width: Tokens.stroke
    border.color: Tokens.line

    Behavior on color {
        enabled: Tokens.motion > 0

        ColorAnimation {
            duration: Tokens.motion
        }
    }

    // Keyboard focus: outside the frame, so that no size changes.
    Plate {
        anchors.fill: parent
        anchors.margins: -Tokens.strokeStrong - 1
        visible: root.focusRing
        color: "transparent"
        radius: Math.min(root.radius + Tokens.strokeStrong, height / 2)
        border.width: Tokens.strokeStrong
        border.color: Tokens.gold
    }
}
