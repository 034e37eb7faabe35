import QtQuick
import Ui

// Picture 5: the number comes with the hub's answer, before the paper.
Page {
    id: root

    readonly property var see: kiosk.see.ticket
    readonly property bool group: see.then.length > 0
    readonly property int actionHeight: Tokens.elder ? 160 : 132
    readonly property int hintHeight: !Zones.landscape ? 60 : Tokens.elder ? 112 : 80
    readonly property int actionsTop: Zones.landscape ? goodbye.y - actionHeight - Tokens.s32 : Tokens.elder ? 1364 : 1432

    Lead {
        from: 212
        wideFrom: Zones.headerHeight + Tokens.s12

        Sign {
            x: Tokens.s48
            y: 224
            size: 112
        }
        FitText {
            x: 192
            y: 212
            width: root.wide - 144
            height: 92
            text: root.see.booked_for === "" ? qsTr("取号成功") : qsTr("签到成功，预约 %1").arg(root.see.booked_for)
            size: Tokens.kiosk.h1
            bold: true
        }
        FitText {
            x: 192
            y: 300
            width: root.wide - 144
            height: 52
            text: root.see.past_closing ? qsTr("今天可能要等到下班以后，请问一下导办") : qsTr("请坐下等候，叫到您时屏幕和广播会提示")
            bold: root.see.past_closing
            size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.body
            color: root.see.past_closing ? Tokens.warn : Tokens.inkSoft
        }
        TicketCard {
            x: Tokens.s48
            y: 360
            see: root.see
        }
    }
    Work {
        id: work

        from: 980

        Card {
            id: qr

            x: Tokens.s48
            y: 980
            width: root.wide
            height: Zones.landscape ? (Tokens.elder ? 500 : 400) : 340

            QrCode {
                id: code

                x: Tokens.s48
                anchors.verticalCenter: parent.verticalCenter
                text: root.see.qr
                moduleSize: Tokens.elder ? (Tokens.contrast ? 6 : 8) : (Tokens.contrast ? 7 : 9)
            }
            FitText {
                id: head

                x: code.visible ? code.x + code.width + 40 : Tokens.s48
                y: Tokens.s24
                width: parent.width - x - Tokens.s32
                height: root.see.phone ? 72 : 112
                visible: !root.group
                text: root.see.phone ? qsTr("手机上看进度") : root.frame.scanner ? qsTr("凭此码可在取号机查询进度、评价") : qsTr("凭此号可在取号机查询进度")
                size: root.see.phone ? Tokens.kiosk.h2 : Tokens.elder ? Tokens.type.small : Zones.landscape ? Tokens.kiosk.body : Tokens.kiosk.h3
                bold: true
            }
            Column {
                x: head.x
                y: head.y + head.height + Tokens.s8
                width: head.width
                visible: !root.group

                TicketHint {
                    width: parent.width
                    height: root.hintHeight
                    iconName: root.see.phone ? "phone" : "progress"
                    text: root.see.phone ? qsTr("扫一扫，不用装软件") : qsTr("首页“进度查询”：排到第几")
                }
                TicketHint {
                    width: parent.width
                    height: root.hintHeight
                    iconName: root.see.phone ? "clock" : "refresh"
                    text: root.see.phone ? qsTr("排到第几、还要等多久") : root.frame.scanner ? qsTr("过号了，扫码再排一次") : qsTr("过号了，拿号票找导办")
                }
                TicketHint {
                    width: parent.width
                    height: root.hintHeight
                    visible: root.see.phone || root.frame.scanner
                    iconName: root.see.phone ? "check" : "rate"
                    text: root.see.phone ? qsTr("叫到您时，页面变绿提醒") : qsTr("办完以后，首页“评价”")
                }
            }
            TicketParts {
                x: head.x
                y: Tokens.s16
                width: head.width
                height: parent.height - 2 * y
                visible: root.group
                parts: root.see.then
            }
        }
        TicketHint {
            x: Tokens.s48
            y: qr.y + qr.height + Tokens.s16 + Tokens.s4
            width: root.wide
            height: 64
            visible: !Tokens.elder
            iconName: "info"
            text: root.frame.scanner ? qsTr("过号不用急，回到这里或找导办，可以再排一次") : qsTr("过号不用急，找导办可以再排一次")
        }
        PrimaryButton {
            objectName: "finished"
            x: Tokens.s48
            y: root.actionsTop
            width: root.wide - 360
            height: root.actionHeight
            text: qsTr("好了，完成")
            textSize: Tokens.elder ? Tokens.type.h3 : Tokens.type.h2
            iconName: "check"
            onClicked: root.touch("finished", "")
        }
        SecondButton {
            objectName: "another"
            x: Tokens.s48 + root.wide - width
            y: root.actionsTop
            width: 344
            height: root.actionHeight
            text: qsTr("再取一个号")
            textSize: Tokens.elder ? Tokens.type.small : Tokens.kiosk.h3
            iconName: "ticket"
            onClicked: root.touch("another", "")
        }
        Goodbye {
            id: goodbye

            x: Tokens.s48
            y: Zones.landscape ? work.end - height - Tokens.s24 : Tokens.elder ? 1548 : 1588
            kiosk: root.kiosk
        }
    }
}
