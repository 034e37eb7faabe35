import QtQuick

// A coloured dot; always beside a word that says the same.
Plate {
    id: root

    property string tone: "info"

    implicitWidth: Tokens.face === "desk" ? 8 : 20
    implicitHeight: implicitWidth
    radius: width / 2
    color: Tokens.toneColor(tone)
}
