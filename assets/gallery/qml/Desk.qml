pragma ComponentBehavior: Bound
import QtQuick
import Ui

Window {
    id: root

    width: 1366
    height: 940
    color: Tokens.canvas

    Sample {
        id: words
    }
    Rectangle {
        width: parent.width
        height: 64
        color: Tokens.deep

        AppText {
            x: 16
            height: 64
            text: "A023"
            size: Tokens.type.number
            bold: true
            color: Tokens.overDeep
        }
        Pill {
            x: 140
            y: 12
            tone: "gold"
            text: words.say("优先", "Priority", "སྔོན་ལ།")
        }
        PrimaryButton {
            x: 344
            y: 6
            width: 208
            height: 52
            text: words.say("叫下一位", "Call next", "རྗེས་མ་འབོད།")
            keyHint: "F1"
        }
        Icon {
            x: 1001
            y: 20
            name: "bell"
            size: 24
            color: Tokens.overDeep
        }
        CountBadge {
            x: 1016
            y: 10
            count: 2
        }
    }
    Banner {
        y: 64
        width: parent.width
        title: words.say("中枢失联", "The hub is lost", "ལྟེ་བ་ཆད།")
        text: words.say("截至 10:24:07，自动重连", "as of 10:24:07, reconnecting", "10:24:07")
        iconName: "lost"
    }
    Card {
        x: 16
        y: 128
        width: 288
        height: 420

        AppText {
            x: 16
            y: 12
            text: words.say("队列", "Queue", "གྲལ་རིམ།")
            size: Tokens.type.h2
            bold: true
        }
        Tabs {
            x: 16
            y: 52
            width: 256
            objectName: "tabs"
            current: "waiting"
            tabs: [
                {
                    "id": "waiting",
                    "text": words.say("等候", "Waiting", "སྒུག"),
                    "count": 10
                },
                {
                    "id": "parked",
                    "text": words.say("挂起", "Parked", "བཞག"),
                    "count": 1
                },
                {
                    "id": "gone",
                    "text": words.say("过号", "No-show", "མ་སླེབས།"),
                    "count": 2
                }
            ]
        }
        Column {
            y: 104
            width: parent.width

            Repeater {
                model: ["B038", "A024", "A028"]

                ListRow {
                    id: row

                    required property string modelData
                    required property int index

                    width: 288
                    text: modelData
                    nameSize: Tokens.type.h2
                    selected: index === 2
                    chevron: false

                    Pill {
                        anchors.verticalCenter: parent.verticalCenter
                        tone: row.index === 0 ? "neutral" : row.index === 1 ? "info" : "gold"
                        outlined: row.index !== 2
                        text: row.index === 0 ? words.say("协助", "Assist", "རོགས།") : words.say("预约", "Booked", "དུས་བཀག")
                    }
                    Meter {
                        anchors.verticalCenter: parent.verticalCenter
                        value: 31 - 9 * row.index
                        maximum: 30
                        tone: row.index === 0 ? "danger" : "info"
                    }
                }
            }
        }
        EmptyState {
            y: 280
            width: parent.width
            title: words.say("没有人等候", "Nobody is waiting", "སྒུག་མཁན་མེད།")
        }
    }
    Card {
        x: 320
        y: 128
        width: 694
        height: 420

        Field {
            x: 16
            y: 12
            width: 600
            iconName: "search"
            fieldHeight: 40
            text: words.say("老年人福利补贴", "Allowance for the elderly", "རྒན་རབས་ཁ་སྣོན།")
            trailing: "000511011000"
            keyHint: "Ctrl+K"
        }
        Row {
            x: 16
            y: 70
            spacing: 8

            SegmentedSwitch {
                objectName: "material"
                value: "ok"
                options: [
                    {
                        "id": "ok",
                        "text": words.say("齐", "OK", "ཚང་།"),
                        "tone": "success"
                    },
                    {
                        "id": "missing",
                        "text": words.say("缺", "No", "མེད།"),
                        "tone": "danger"
                    },
                    {
                        "id": "exempt",
                        "text": words.say("免证", "Exempt", "དགོས་མེད།"),
                        "off": true
                    },
                    {
                        "id": "later",
                        "text": words.say("容缺", "Later", "རྗེས་སུ།"),
                        "tone": "warn"
                    }
                ]
            }
            KeyHint {
                text: "Alt+A"
            }
            KeyHint {
                text: "F4"
                solid: true
            }
            Dot {
                tone: "success"
            }
            Dot {
                tone: "gold"
            }
        }
        Row {
            x: 16
            y: 120
            spacing: 8

            PrimaryButton {
                text: words.say("登录并开窗", "Log in and open", "ནང་འཛུལ་དང་སྒོ་འབྱེད།")
                keyHint: "Enter"
            }
            SecondButton {
                text: words.say("登录，暂不开窗", "Log in, keep closed", "ནང་འཛུལ།")
            }
            QuietButton {
                text: words.say("重打", "Print again", "ཡང་དཔར།")
                iconName: "print"
            }
            QuietButton {
                enabled: false
                text: words.say("受理", "Accept", "དང་ལེན།")
            }
            PrimaryButton {
                enabled: false
                text: words.say("办结", "Finish", "མཇུག")
            }
        }
        Field {
            x: 16
            y: 190
            width: 300
            label: words.say("密码", "PIN", "གསང་ཨང་།")
            text: "123456"
            secret: true
            error: words.say("密码不对，还可试 3 次", "Wrong PIN, 3 tries left", "གསང་ཨང་ནོར་འདུག")
        }
        Chip {
            x: 340
            y: 210
            width: 220
            checked: true
            text: words.say("综合业务・主", "General · first", "ཕྱོགས་བསྡུས།")
        }
        Chip {
            x: 340
            y: 256
            width: 220
            text: words.say("社保医保・协助", "Insurance · assist", "ཉེན་འགོག")
        }
    }
    Card {
        x: 1030
        y: 128
        width: 320
        height: 420

        ErrorState {
            y: 16
            width: parent.width
            iconName: "print"
            title: words.say("打印机离线", "Printer offline", "དཔར་ཆས་ཆད།")
            text: words.say("请检查电源和连线", "Check power and cable", "གློག་ལ་ལྟོས།")
            actionText: words.say("再试一次", "Try again", "ཚོད་ལྟ།")
        }
        LoadingState {
            y: 240
            width: parent.width
        }
    }
    Flow {
        x: 16
        y: 564
        width: 1334
        spacing: 12

        Repeater {
            model: Object.keys(Icons.paths)

            Column {
                id: cell

                required property string modelData

                width: 62
                spacing: 2

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: cell.modelData
                    size: 28
                }
                AppText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: cell.modelData
                    size: Tokens.type.small
                    color: Tokens.inkMuted
                }
            }
        }
    }
}
