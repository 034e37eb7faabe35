import QtQuick

// A white, framed panel; children go inside as they are (no padding).
Plate {
    color: Tokens.surface
    radius: Tokens.radiusCard
    border.width: Tokens.stroke
    border.color: Tokens.line
}
