import QtQuick
import Ui

// When the page goes home by itself.
Item {
    id: root

    required property var kiosk
    readonly property var countdown: kiosk.see.countdown

    width: Zones.wide
    height: 64
    visible: countdown.total > 0

    FitText {
        width: parent.width
        height: 44
        text: (root.kiosk.see.frame.card_lies ? qsTr("请取走身份证") + " ・ " : "") + qsTr("%1 秒后自动回到首页").arg(root.countdown.left)
        size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.body
        color: Tokens.inkSoft
    }
    CountdownBar {
        y: 52
        width: root.width
        seconds: root.countdown.left
        total: root.countdown.total
    }
}
