import QtQuick

// The seconds left as a plain width, one step per second.
Plate {
    id: root

    property int seconds: 0
    property int total: 60

    implicitWidth: 984
    implicitHeight: 12
    radius: height / 2
    color: Tokens.contrast ? Tokens.surface : Tokens.line
    border.width: Tokens.contrast ? Tokens.stroke : 0
    border.color: Tokens.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: String(seconds)

    Plate {
        width: root.total > 0 ? root.width * Math.max(0, Math.min(1, root.seconds / root.total)) : 0
        height: root.height
        radius: root.radius
        color: Tokens.accent
    }
}
