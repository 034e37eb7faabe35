import QtQuick
import Ui

// A frame two pixels wide, drawn at the scale of a small pad, on places between two pixels.
Window {
    id: root

    width: 200
    height: 120
    visible: true
    color: Tokens.surface
    Component.onCompleted: Tokens.scaled = true

    Plate {
        x: 21
        y: 11
        width: 184
        height: 105
        scale: 0.625
        transformOrigin: Item.TopLeft
        radius: Tokens.radiusL
        color: Tokens.surface
        border.width: Tokens.stroke
        border.color: Tokens.ink
    }
}
