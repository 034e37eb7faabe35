import QtQuick

// A picture about the middle of its room: it fills it while little is cut off by that, else whole.
Image {
    id: root

    required property real roomWidth
    required property real roomHeight
    // So much may be cut off; more would cut words.
    readonly property real cut: 0.1
    readonly property real across: roomWidth / Math.max(1, implicitWidth)
    readonly property real down: roomHeight / Math.max(1, implicitHeight)
    readonly property bool fills: Math.min(across, down) >= (1 - cut) * Math.max(across, down)
    readonly property real factor: fills ? Math.max(across, down) : Math.min(across, down)

    anchors.centerIn: parent
    width: implicitWidth * factor
    height: implicitHeight * factor
}
