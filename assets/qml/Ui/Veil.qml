import QtQuick

// Dims what lies below and takes its touches.
Rectangle {
    id: root

    signal touched

    anchors.fill: parent
    color: Tokens.veil

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.touched()
        onWheel: wheel => wheel.accepted = true
    }
}
