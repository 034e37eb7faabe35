pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The ticket: number, service, wait, how many ahead, where to go.
Card {
    id: root

    required property var see
    // Where the second and the third fact begin.
    readonly property var stops: Zones.landscape ? [372, 552] : [400, 592]
    readonly property var where: [see.windows === "" ? "" : qsTr("%1 号窗口").arg(see.windows), see.place].filter(part => part !== "")

    width: Zones.wide
    height: 596

    FitText {
        id: service

        x: Tokens.s48
        y: Tokens.s24
        width: item.text === "" ? root.width - 2 * x : 440
        height: 72
        text: root.see.service
        size: Tokens.type.h3
        bold: true
    }
    FitText {
        id: item

        x: service.x + service.width + Tokens.s16
        y: Tokens.s24
        width: root.width - x - Tokens.s48
        height: 72
        text: root.see.item
        size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.body
        horizontalAlignment: Text.AlignRight
        color: Tokens.inkSoft
    }
    AppText {
        objectName: "ticket-number"
        y: 72
        width: parent.width
        height: 288
        text: root.see.number
        size: Tokens.type.number
        bold: true
        horizontalAlignment: Text.AlignHCenter
        color: Tokens.accent
        font.features: {
            "tnum": 1
        }
    }
    Repeater {
        model: Math.max(0, Math.floor((root.width - 104) / 20))

        Rectangle {
            required property int index

            x: 52 + index * 20
            y: 380
            width: 8
            height: 4
            radius: 2
            color: Tokens.inkFaint
        }
    }
    Repeater {
        model: 2

        Item {
            id: notch

            required property int index

            x: index === 0 ? 0 : root.width - width
            y: 356
            width: 25
            height: 50
            clip: true

            Rectangle {
                x: notch.index === 0 ? -25 : 0
                width: 50
                height: 50
                radius: 25
                color: Tokens.canvas
                border.width: Tokens.stroke
                border.color: Tokens.line
            }
        }
    }
    TicketFact {
        x: Tokens.s48
        width: root.stops[0] - x - Tokens.s24
        label: root.see.wait === "unknown" ? "" : qsTr("预计等候")
        value: Words.wait(root.see)
    }
    TicketFact {
        x: root.see.wait === "unknown" ? Tokens.s48 : root.stops[0]
        width: root.stops[1] - root.stops[0] - Tokens.s8
        label: qsTr("前面还有")
        value: qsTr("%1 人").arg(root.see.ahead)
    }
    TicketFact {
        objectName: "ticket-area"
        x: root.see.wait === "unknown" ? 240 : root.stops[1]
        width: root.width - x - Tokens.s24
        label: qsTr("请到")
        value: root.see.area === "" ? qsTr("等候区") : root.see.area
        // In larger type there is room for the windows alone.
        note: root.where.slice(0, Tokens.elder ? 1 : 2).join(Tokens.language === "zh" ? "，" : ", ")
    }
}
