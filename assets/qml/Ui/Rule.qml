import QtQuick

// A hairline between rows.
Rectangle {
    implicitHeight: Tokens.stroke
    implicitWidth: Tokens.stroke
    color: Tokens.line
}
