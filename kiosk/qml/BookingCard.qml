import QtQuick
import Ui

// A booked time: what, when, where.
Card {
    id: root

    required property var see

    width: Zones.wide
    height: 440

    FitText {
        x: Tokens.s48
        y: Tokens.s24
        width: root.width - 2 * x
        height: 80
        text: root.see.service
        size: Tokens.type.h3
        bold: true
        horizontalAlignment: Text.AlignHCenter
    }
    FitText {
        x: Tokens.s48
        y: 104
        width: root.width - 2 * x
        height: 64
        text: Words.date(root.see.month, root.see.day, root.see.weekday)
        size: Tokens.type.body
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        objectName: "booking-time"
        y: 160
        width: parent.width
        height: 176
        text: root.see.time
        size: Tokens.kiosk.hero + Tokens.s32
        bold: true
        horizontalAlignment: Text.AlignHCenter
        color: Tokens.accent
    }
    FitText {
        x: Tokens.s48
        y: 336
        width: root.width - 2 * x
        height: 92
        text: Words.joined([qsTr("%1 到 %2 签到").arg(root.see.from).arg(root.see.until), root.see.area])
        size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.body
        horizontalAlignment: Text.AlignHCenter
        color: Tokens.inkSoft
    }
}
