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
    Field {
        x: 48
        y: 24
        width: 984
        iconName: "search"
        placeholder: words.say("搜事项：汉字或拼音首字母", "Search: name or pinyin initials", "འཚོལ་བ།")
        trailing: words.say("共 4 项", "4 items", "4")
    }
    Field {
        x: 48
        y: 144
        width: 984
        label: words.say("手机号", "Phone number", "ཁ་པར་ཨང་།")
        text: "1380971091"
        error: words.say("手机号应为 11 位", "A phone number has 11 digits", "གྲངས་ཀ་ 11 དགོས།")
    }
    Row {
        x: 48
        y: 350
        spacing: 16

        Repeater {
            model: 5

            Face {
                required property int index

                level: 5 - index
            }
        }
    }
    Chip {
        x: 48
        y: 540
        width: 484
        text: words.say("没有提供材料清单", "No list of documents was given", "ཐོ་འདེབས་མ་སྤྲད།")
        checked: true
    }
    Chip {
        x: 548
        y: 540
        width: 484
        text: words.say("同样内容的证明材料被要求多次提交", "The same proof was asked for several times", "ཡིག་ཆ་གཅིག་མཚུངས་ཐེངས་མང་བླངས།")
    }
    Tabs {
        x: 48
        y: 652
        width: 484
        objectName: "tabs"
        current: "a"
        tabs: [
            {
                "id": "a",
                "text": words.say("等候", "Waiting", "སྒུག"),
                "count": 10
            },
            {
                "id": "b",
                "text": words.say("挂起", "Parked", "བཞག"),
                "count": 1
            }
        ]
    }
    SegmentedSwitch {
        x: 548
        y: 652
        objectName: "switch"
        value: "b"
        options: [
            {
                "id": "a",
                "text": words.say("本人", "Myself", "རང་ཉིད།")
            },
            {
                "id": "b",
                "text": words.say("代办", "For another", "ཚབ་བྱེད།")
            },
            {
                "id": "c",
                "text": words.say("企业", "Company", "ཁེ་ལས།"),
                "off": true
            }
        ]
    }
    Keypad {
        x: 48
        y: 770
        extra: "X"
        keyWidth: 150
        keyHeight: 110
    }
    QrCode {
        x: 580
        y: 790
        text: "http://192.168.1.10:8080/t/3hPq9yXn2LmZkT7wBv4c"
        moduleSize: 6
    }
    EmptyState {
        x: 850
        y: 780
        width: 220
        title: words.say("没有号票", "No tickets", "ཨང་རྟགས་མེད།")
    }
    LoadingState {
        x: 850
        y: 1000
        width: 220
    }
    PinyinKeyboard {
        y: 1290
        all: false
        allowed: "BDY"
        title: words.say("拼音首字母", "Pinyin initials", "ཕིན་ཡིན་མགོ་ཡིག")
    }
}
