import QtQuick
import Ui

Window {
    id: root

    required property var keyboard

    width: 1280
    height: 1240
    color: Tokens.canvas

    AppText {
        x: 48
        y: 12
        height: 56
        text: root.keyboard.letters
        size: Tokens.type.h3
    }
    HanziKeyboard {
        x: 48
        y: 80
        width: 1184
        keyboard: root.keyboard
    }
    HanziKeyboard {
        x: 48
        y: 660
        width: 1184
        candidateSize: Tokens.wall.h2
        keyboard: root.keyboard
    }
}
