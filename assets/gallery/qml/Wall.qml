pragma ComponentBehavior: Bound
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
    Plate {
        x: 32
        y: 32
        width: 1200
        height: 304
        radius: Tokens.radiusL
        color: Tokens.primary
        border.width: 2 * Tokens.strokeStrong
        border.color: Tokens.gold

        Row {
            anchors.centerIn: parent
            height: parent.height
            spacing: Tokens.s48

            AppText {
                height: parent.height
                text: "A023"
                size: Tokens.type.hero
                bold: true
                color: Tokens.overPrimary
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "arrow"
                size: 110
                color: Tokens.contrast ? Tokens.overPrimary : Tokens.gold
            }
            AppText {
                height: parent.height
                text: "12"
                size: Tokens.type.hero
                bold: true
                color: Tokens.overPrimary
            }
        }
    }
    Column {
        x: 1264
        y: 32
        spacing: Tokens.s16

        Repeater {
            model: ["h1", "h2", "h3", "body", "small"]

            AppText {
                required property string modelData

                text: "A023 " + modelData
                size: Tokens.type[modelData]
            }
        }
    }
    Card {
        x: 32
        y: 368
        width: 389
        height: 132

        AppText {
            x: Tokens.s24
            height: parent.height
            text: "C017"
            size: Tokens.type.h2
            bold: true
        }
        Dot {
            anchors.right: parent.right
            anchors.rightMargin: Tokens.s32
            anchors.verticalCenter: parent.verticalCenter
            tone: "success"
        }
    }
    AppText {
        x: 460
        y: 368
        height: 132
        text: words.say("综合业务 12–20 分", "General services 12–20 min", "ཕྱོགས་བསྡུས་ཞབས་ཞུ། སྐར་མ་ 12–20")
    }
    Row {
        x: 32
        y: 532
        spacing: Tokens.s32

        Pill {
            anchors.verticalCenter: parent.verticalCenter
            text: words.say("空闲", "Free", "སྟོང་པ།")
            tone: "success"
        }
        Pill {
            anchors.verticalCenter: parent.verticalCenter
            text: words.say("暂停", "Paused", "མཚམས་འཇོག")
            tone: "neutral"
        }
        CountdownRing {
            size: 144
            seconds: 38
            total: 60
        }
        Face {
            size: 144
            level: 5
        }
        QrCode {
            text: "https://example.org/A023"
            moduleSize: 5
        }
    }
    HallPauseFace {
        y: 720
        width: parent.width
        height: 360
        strip: true
        titleSize: Tokens.kiosk.h1
        noteSize: Tokens.kiosk.h3
        pause: ({
                "reason": "evacuation",
                "title": {
                    "zh": "请立即离开大厅",
                    "en": "Leave the building now",
                    "bo": "མྱུར་དུ་ཁང་པ་ནས་ཕྱིར་ཐོན་རོགས།"
                },
                "note": {
                    "zh": "请走最近的安全出口",
                    "en": "Use the nearest exit",
                    "bo": "ཉེ་འགྲམ་གྱི་སྒོ་བརྒྱུད་རོགས།"
                }
            })
    }
}
