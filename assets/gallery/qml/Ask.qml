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
    Tile {
        x: 48
        y: 48
        code: "A"
        iconName: "grid"
        text: words.say("综合受理", "General services", "ཕྱོགས་བསྡུས་ཞབས་ཞུ།")
        wait: words.say("约 8–15 分钟", "8–15 min", "སྐར་མ་ 8–15")
    }
    ErrorState {
        x: 96
        y: 1300
        width: 888
        iconName: "lost"
        title: words.say("网络中断，请找导办取号", "No connection: please ask a guide for a ticket", "དྲ་བ་ཆད་སོང་།")
        text: words.say("恢复后本页会自动更新", "This page comes back by itself", "རང་འགུལ་གྱིས་གསར་བརྗེ།")
        actionText: words.say("再试一次", "Try again", "ཡང་བསྐྱར་ཚོད་ལྟ།")
    }
    DialogBox {
        opened: true
        iconName: "clock"
        tone: "info"
        title: words.say("还在办吗？", "Are you still there?", "ད་དུང་སྒྲུབ་བཞིན་ཡོད་དམ།")
        text: words.say("20 秒后回到首页，已选的内容会清空。", "This page goes home in 20 seconds and your choices are cleared.", "སྐར་ཆ་ 20 རྗེས་གཙོ་ངོས་ལ་ལོག")
        acceptText: words.say("还在办", "Yes, go on", "ཡོད།")
        rejectText: words.say("回首页", "Home", "གཙོ་ངོས།")
    }
}
