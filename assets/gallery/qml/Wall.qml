import QtQuick
import Ui

Window {
    id: root

    width: 1920
    height: 1080
    color: Tokens.canvas

    Sample {
        id: words
    }
    Rectangle {
        x: 32
        y: 32
        width: 1200
        height: 304
        radius: Tokens.radiusL
        color: Tokens.primary
        border.width: 2 * Tokens.strokeStrong
        border.color: Tokens.gold

        AppText {
            x: 40
            y: 60
            text: "A023"
            size: Tokens.type.hero
            bold: true
            color: Tokens.overPrimary
        }
        Icon {
            x: 590
            y: 120
            name: "arrow"
            size: 110
            color: Tokens.gold
        }
        AppText {
            x: 740
            y: 60
            text: "12"
            size: Tokens.type.hero
            bold: true
            color: Tokens.overPrimary
        }
    }
    Card {
        x: 32
        y: 360
        width: 389
        height: 132

        AppText {
            x: 24
            height: parent.height
            text: "C017"
            size: Tokens.type.h2
            bold: true
        }
        Dot {
            x: 320
            anchors.verticalCenter: parent.verticalCenter
            tone: "success"
        }
    }
    AppText {
        x: 32
        y: 520
        text: words.say("综合业务 12–20 分", "General services 12–20 min", "ཕྱོགས་བསྡུས་ཞབས་ཞུ། སྐར་མ་ 12–20")
    }
    Pill {
        x: 32
        y: 620
        text: words.say("暂停", "Paused", "མཚམས་འཇོག")
        tone: "neutral"
    }
    Face {
        x: 900
        y: 400
        size: 300
        level: 5
    }
}
