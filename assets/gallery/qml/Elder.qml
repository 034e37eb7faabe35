pragma ComponentBehavior: Bound
import QtQuick
import Ui

Window {
    id: root

    width: 1080
    height: 1920
    color: Tokens.canvas

    Sample {
        id: words
    }
    AppText {
        x: 48
        y: 240
        width: 984
        fit: true
        text: words.say("您好，您要办什么事？", "Hello, what would you like to do?", "བདེ་མོ། ཁྱེད་ཀྱིས་ཅི་ཞིག་སྒྲུབ་བམ།")
        size: Tokens.type.h2
        bold: true
    }
    Rectangle {
        x: 48
        y: 376
        width: 984
        height: 216
        radius: Tokens.radiusL
        color: Tokens.tint
        border.width: Tokens.contrast ? Tokens.stroke : 0
        border.color: Tokens.line

        Icon {
            x: 44
            anchors.verticalCenter: parent.verticalCenter
            name: "vol"
            size: 96
        }
        AppText {
            x: 176
            width: 776
            height: parent.height
            fit: true
            text: words.say("请点一下您要办的事。\n也可以把身份证放到屏幕下方。", "Touch what you need, or put your ID card below the screen.", "ཁྱེད་ལ་དགོས་པ་དེ་མནོན་རོགས།")
        }
    }
    Column {
        x: 48
        y: 640
        spacing: 16

        Repeater {
            model: [
                {
                    "icon": "shield",
                    "zh": "社保 ・ 养老",
                    "en": "Social insurance",
                    "note": "社保卡、养老金"
                },
                {
                    "icon": "med",
                    "zh": "看病 ・ 医保",
                    "en": "Medical insurance",
                    "note": "参保、报销"
                },
                {
                    "icon": "idcard",
                    "zh": "身份证 ・ 户口",
                    "en": "ID card and household",
                    "note": "换证、补证、落户"
                },
                {
                    "icon": "grid",
                    "zh": "其他事情",
                    "en": "Other services",
                    "note": "补贴、残疾人证、领证"
                }
            ]

            Box {
                id: frame

                required property var modelData

                width: 984
                height: Tokens.rowHeight
                border.width: Tokens.strokeStrong
                border.color: Tokens.accentLine

                ListRow {
                    anchors.fill: parent
                    divider: false
                    iconName: frame.modelData.icon
                    text: words.say(frame.modelData.zh, frame.modelData.en, "ཞབས་ཞུ།")
                    note: Tokens.language === "zh" ? frame.modelData.note : ""

                    AppText {
                        text: words.say("约 5–10 分钟", "5–10 min", "སྐར་མ་ 5–10")
                        size: Tokens.type.small
                        bold: true
                        color: Tokens.accent
                    }
                }
            }
        }
    }
    PrimaryButton {
        x: 48
        y: 1448
        width: 984
        height: 160
        iconName: "help"
        textSize: Tokens.type.h3
        text: words.say("叫工作人员来帮我", "Call somebody to help me", "ལས་མི་འབོད་རོགས།")
    }
    BottomBar {
        y: 1632
        width: parent.width
        cells: [
            {
                "id": "plain",
                "text": words.say("普通模式", "Standard", "རྒྱུན་ལྡན།"),
                "icon": "back"
            },
            {
                "id": "again",
                "text": words.say("再听一遍", "Say it again", "ཡང་བསྐྱར་ཉན།"),
                "icon": "vol"
            },
            {
                "id": "language",
                "text": words.say("语言", "Language", "སྐད་ཡིག"),
                "icon": "globe"
            }
        ]
    }
    Plinth {
        y: 1784
        width: parent.width
        text: words.say("身份证放这里", "Put your ID card here", "ཐོབ་ཐང་ལག་ཁྱེར་འདིར་ཞོག")
        note: words.say("取号更快", "It is quicker", "མགྱོགས་པ།")
    }
}
