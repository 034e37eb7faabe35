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
    Stepper {
        width: parent.width
        steps: [words.say("选业务", "Service", "ཞབས་ཞུ།"), words.say("选事项", "Item", "དོན་ཚན།"), words.say("看材料", "Documents", "ཡིག་ཆ།"), words.say("取号", "Ticket", "ཨང་རྟགས།")]
        current: 2
    }
    Banner {
        y: 88
        width: parent.width
        title: words.say("小票机没纸了，您的号有效", "The printer is out of paper; your number is valid", "ཤོག་བུ་ཟད་སོང་། ཁྱེད་ཀྱི་ཨང་རྟགས་ནུས་ལྡན་ཡིན།")
        text: words.say("号已经排上。已经通知工作人员来加纸", "You are in the queue. Staff are on their way with paper", "ལས་མིར་བརྡ་བཏང་ཟིན།")
        iconName: "noprint"
    }
    Grid {
        x: 48
        y: 272
        columns: 2
        spacing: 16

        Tile {
            code: "A"
            iconName: "grid"
            text: words.say("综合受理", "General services", "ཕྱོགས་བསྡུས་ཞབས་ཞུ།")
            note: words.say("民政・助残・卫健・教育", "Civil affairs · disability", "དམངས་སྲིད།")
            wait: words.say("约 8–15 分钟", "8–15 min", "སྐར་མ་ 8–15")
            count: words.say("6 人等候", "6", "6")
            iconCount: Tokens.language !== "zh"
        }
        Tile {
            code: "G"
            iconName: "building"
            text: words.say("不动产登记", "Property registration", "ཁང་ས་ཐོ་འགོད།")
            note: words.say("过户・抵押・预告登记", "Transfer · mortgage", "")
            wait: words.say("约 40–55 分钟", "40–55 min", "སྐར་མ་ 40–55")
            waitState: "long"
            count: words.say("14 人等候", "14", "14")
            iconCount: Tokens.language !== "zh"
        }
        Tile {
            code: "F"
            iconName: "key"
            text: words.say("住房公积金", "Housing provident fund", "ཁང་པའི་གསོག་དངུལ།")
            note: words.say("提取・租赁补贴", "", "")
            wait: words.say("无需等候", "No wait", "སྒུག་མི་དགོས།")
            waitState: "none"
        }
        Tile {
            code: "H"
            iconName: "tax"
            text: words.say("税务办理", "Tax", "དཔྱ་ཁྲལ།")
            note: words.say("发票・税务登记", "Invoices", "")
            wait: words.say("今日号已取完", "No tickets left", "དེ་རིང་ཨང་རྟགས་ཟད།")
            waitState: "off"
            count: words.say("可约明天", "Tomorrow", "སང་ཉིན།")
        }
    }
    Row {
        x: 48
        y: 664
        spacing: 16

        FunctionTile {
            iconName: "cal"
            text: words.say("预约签到", "Check in", "དུས་བཀག")
        }
        FunctionTile {
            iconName: "book"
            text: words.say("办事指南", "How-to guides", "ལམ་སྟོན།")
        }
        FunctionTile {
            iconName: "progress"
            text: words.say("进度查询", "Progress", "རིམ་པ།")
        }
        FunctionTile {
            iconName: "rate"
            text: words.say("评价", "Rate us", "དཔྱད་འཇོག")
        }
        FunctionTile {
            iconName: "help"
            text: words.say("帮办呼叫", "Call for help", "རོགས་སྐྱོར།")
            solid: true
        }
    }
    Row {
        x: 48
        y: 872
        spacing: 16

        PrimaryButton {
            width: 624
            height: 132
            iconName: "ticket"
            text: words.say("材料齐全，取号", "I have them: take a ticket", "ཡིག་ཆ་ཚང་། ཨང་རྟགས་ལེན།")
        }
        SecondButton {
            width: 344
            height: 132
            iconName: "print"
            text: words.say("打印清单", "Print the list of documents", "ཐོ་འདེབས་དཔར།")
        }
    }
    Row {
        x: 48
        y: 1020
        spacing: 16

        QuietButton {
            iconName: "back"
            text: words.say("重新选", "Choose again", "ཡང་བསྐྱར་འདེམས།")
        }
        PrimaryButton {
            height: 80
            enabled: false
            text: words.say("提交", "Submit", "སྤྲོད།")
        }
        PrimaryButton {
            height: 80
            busy: true
            text: words.say("请稍候", "Please wait", "སྒུགས་དང་།")
        }
    }
    Flow {
        x: 48
        y: 1116
        width: 984
        spacing: 12

        Pill {
            tone: "warn"
            iconName: "clock"
            text: words.say("可容缺，以后补", "Can follow later", "རྗེས་སུ་སྤྲོད་ཆོག")
        }
        Pill {
            tone: "success"
            iconName: "check"
            text: words.say("电子证照", "Electronic", "གློག་རྡུལ།")
        }
        Pill {
            tone: "neutral"
            iconName: "pen"
            text: words.say("可写承诺书", "Promise instead", "ཁས་ལེན།")
        }
    }
    Card {
        x: 48
        y: 1190
        width: 984
        height: 2 * Tokens.rowHeight

        ListRow {
            width: parent.width
            code: "A"
            text: words.say("生育登记", "Birth registration", "སྐྱེ་བ་ཐོ་འགོད།")
            note: words.say("承诺 5 个工作日办结 ・ 不收费", "5 working days · free of charge", "ལས་ཀའི་ཉིན་ 5")
            trailing: words.say("本业务", "This service", "ཞབས་ཞུ་འདི།")
        }
        ListRow {
            y: Tokens.rowHeight
            width: parent.width
            divider: false
            text: words.say("申请人免冠照片", "Photograph of the applicant", "པར་རིས།")
            note: words.say("原件，近期彩色", "Original, recent, in colour", "མ་ཡིག")
            chevron: false

            Pill {
                tone: "warn"
                text: words.say("可容缺", "Later", "རྗེས་སུ།")
            }
        }
    }
    Row {
        x: 48
        y: 1560
        spacing: 24

        Badge {
            size: 96
            solid: true
            text: "A"
            textSize: Tokens.type.h2
        }
        Sign {
            size: 96
        }
        Sign {
            size: 96
            tone: "warn"
            iconName: "noprint"
        }
        CountdownRing {
            seconds: 48
            color: Tokens.accent
            size: 96
        }
        CountdownBar {
            width: 500
            seconds: 12
            total: 15
        }
    }
    BottomBar {
        y: Tokens.elder ? 1632 : 1688
        width: parent.width
        cells: [
            {
                "id": "back",
                "text": words.say("返回", "Back", "ཕྱིར་ལོག"),
                "icon": "back",
                "shown": false
            },
            {
                "id": "home",
                "text": words.say("首页", "Home", "གཙོ་ངོས།"),
                "icon": "home",
                "seconds": 18
            },
            {
                "id": "help",
                "text": words.say("帮办呼叫", "Call for help", "རོགས་སྐྱོར།"),
                "icon": "help"
            },
            {
                "id": "bo",
                "text": "བོད་ཡིག"
            },
            {
                "id": "zh",
                "text": "中文",
                "selected": true
            }
        ].slice(Tokens.elder ? 2 : 0)
    }
    Plinth {
        y: Tokens.elder ? 1784 : 1816
        width: parent.width
        iconName: "ticket"
        text: words.say("请取走小票", "Please take your ticket", "ཤོག་བྱང་ལེན་རོགས།")
        note: words.say("小票从屏幕下方出来", "It comes out below the screen", "འཆར་ངོས་འོག་ནས་འཐོན།")
        take: true
    }
}
