pragma ComponentBehavior: Bound
import QtQuick
import Ui

// What can be pressed, in each of its states; what only tells, in each of its tones.
Window {
    id: root

    width: 1080
    height: list.height + 2 * Tokens.s48
    color: Tokens.canvas

    readonly property var tones: ["info", "success", "warn", "danger", "neutral", "gold"]
    readonly property string rest: words.say("平常", "At rest", "ལྷོད་པོ།")
    readonly property string pressed: words.say("按下", "Pressed", "མནན་པ།")
    readonly property string off: words.say("停用", "Off", "མི་ཆོག")
    readonly property string busy: words.say("稍候", "Busy", "སྒུག")
    readonly property string held: words.say("焦点", "Focus", "དམིགས།")

    Sample {
        id: words
    }
    Column {
        id: list

        x: Tokens.s48
        y: Tokens.s48
        width: parent.width - 2 * Tokens.s48
        spacing: Tokens.s24

        Flow {
            width: parent.width
            spacing: Tokens.s16

            PrimaryButton {
                text: root.rest
            }
            PrimaryButton {
                text: root.pressed
                down: true
            }
            PrimaryButton {
                text: root.busy
                busy: true
            }
            PrimaryButton {
                text: root.off
                enabled: false
            }
            SecondButton {
                text: root.rest
                iconName: "print"
            }
            SecondButton {
                text: root.pressed
                down: true
            }
            SecondButton {
                text: root.busy
                busy: true
            }
            SecondButton {
                text: root.off
                enabled: false
            }
            QuietButton {
                text: root.rest
                iconName: "back"
            }
            QuietButton {
                text: root.pressed
                down: true
            }
            QuietButton {
                text: root.off
                enabled: false
            }
            QuietButton {
                text: root.held
                Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            }
        }
        Flow {
            width: parent.width
            spacing: Tokens.s16

            Repeater {
                model: [
                    {
                        "text": root.rest
                    },
                    {
                        "text": root.pressed,
                        "down": true
                    },
                    {
                        "text": words.say("选中", "Chosen", "འདེམས་པ།"),
                        "checked": true
                    },
                    {
                        "text": root.off,
                        "off": true
                    }
                ]

                Chip {
                    required property var modelData

                    width: (list.width - Tokens.s16) / 2
                    text: modelData.text
                    checked: modelData.checked ?? false
                    down: modelData.down ?? false
                    enabled: !modelData.off
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Tokens.s16

            Repeater {
                model: ["7", "A"]

                KeyCap {
                    required property string modelData

                    width: Tokens.touchMin * 1.5
                    height: Tokens.touchMin * 1.25
                    text: modelData
                }
            }
            KeyCap {
                width: Tokens.touchMin * 1.5
                height: Tokens.touchMin * 1.25
                text: "8"
                down: true
            }
            KeyCap {
                width: Tokens.touchMin * 1.5
                height: Tokens.touchMin * 1.25
                text: "V"
                enabled: false
            }
            KeyCap {
                width: Tokens.touchMin * 1.5
                height: Tokens.touchMin * 1.25
                iconName: "del"
                strong: true
            }
        }
        Card {
            width: parent.width
            height: rows.height

            Column {
                id: rows

                width: parent.width

                ListRow {
                    width: parent.width
                    code: "A"
                    text: root.rest
                    note: words.say("承诺 5 个工作日办结", "Done in 5 working days", "ལས་ཉིན་ 5")
                }
                ListRow {
                    width: parent.width
                    text: words.say("选中", "Chosen", "འདེམས་པ།")
                    selected: true
                }
                ListRow {
                    width: parent.width
                    text: root.pressed
                    down: true
                }
                ListRow {
                    width: parent.width
                    text: root.off
                    enabled: false
                    divider: false
                }
            }
        }
        Banner {
            width: parent.width
            title: words.say("小票机没纸了", "No paper", "ཤོག་བུ་མེད།")
            text: words.say("号已经排上", "Your number counts", "ཨང་རྟགས་ནུས་ལྡན།")
            iconName: "noprint"
        }
        Banner {
            width: parent.width
            tone: "danger"
            title: words.say("网络中断", "No connection", "དྲ་བ་ཆད།")
            iconName: "lost"
        }
        Flow {
            width: parent.width
            spacing: Tokens.s16

            Repeater {
                model: root.tones

                Pill {
                    required property string modelData

                    tone: modelData
                    text: modelData
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Tokens.s16

            Repeater {
                model: ["info", "success", "warn", "danger"]

                Sign {
                    required property string modelData

                    tone: modelData
                    iconName: "info"
                }
            }
            Badge {
                text: "A"
                size: 96
                solid: true
            }
            Badge {
                text: "B"
                size: 96
            }
            Badge {
                text: "C"
                size: 96
                muted: true
            }
            CountBadge {
                count: 12
            }
            Meter {
                value: 12
                maximum: 30
            }
            Meter {
                value: 31
                maximum: 30
                tone: "danger"
            }
        }
        Rule {
            width: parent.width
            height: Tokens.stroke
        }
        EmptyState {
            width: parent.width
            title: words.say("没有人等候", "Nobody is waiting", "སྒུག་མཁན་མེད།")
        }
        ErrorState {
            width: parent.width
            iconName: "print"
            title: words.say("打印机离线", "Printer offline", "དཔར་ཆས་ཆད།")
            text: words.say("请检查电源和连线", "Check power and cable", "གློག་ལ་ལྟོས།")
            actionText: words.say("再试一次", "Try again", "ཚོད་ལྟ།")
        }
        LoadingState {
            width: parent.width
        }
    }
}
