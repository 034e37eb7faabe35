pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Whose booking it is: a card, the paper, or digits. To check in, or to book the chosen time.
Page {
    id: root

    readonly property var see: kiosk.see.phone
    readonly property string problem: see.error !== "" ? see.error : see.note === "lost" ? qsTr("网络中断，请稍后再试或问导办") : see.note === "nothing" ? (frame.open ? qsTr("没有找到预约，可以直接取号") : qsTr("没有找到预约，可以现在约一个")) : ""
    readonly property int keysTop: low || Zones.landscape ? reach : 592
    readonly property int actionsTop: keysTop + 4 * (keyHeight + Tokens.s12) + Tokens.s12
    readonly property int keyHeight: Tokens.elder ? 120 : 128
    readonly property int bottomHeight: Tokens.elder ? 144 : 132

    Lead {
        from: 144

        Heading {
            x: Tokens.s48
            y: 144
            text: root.see.making ? qsTr("预约：是谁来办") : root.frame.open ? qsTr("预约签到") : qsTr("您的预约")
            size: Tokens.type.h2
        }
        FitText {
            objectName: "phone-about"
            x: Tokens.s48
            y: 240
            width: root.wide
            height: Tokens.elder ? 112 : 96
            text: root.see.making ? Words.joined([root.see.service, Words.date(root.see.month, root.see.day, root.see.weekday), root.see.time]) : root.see.reader ? (root.frame.scanner ? qsTr("请刷身份证，或扫预约单，或输入手机号后四位、预约码") : qsTr("请刷身份证，或输入手机号后四位、预约码")) : root.frame.scanner ? qsTr("请扫预约单，或输入手机号后四位、预约码") : qsTr("请输入手机号后四位、预约码")
            size: Tokens.type.body
            bold: root.see.making
            color: root.see.making ? Tokens.ink : Tokens.inkSoft
        }
    }
    Work {
        from: Tokens.elder ? 360 : 344
        wideFrom: Zones.headerHeight + Tokens.s12

        Card {
            x: Tokens.s48
            y: Tokens.elder ? 360 : 344
            width: root.wide
            height: Tokens.elder ? 136 : 144
            border.width: Tokens.strokeStrong
            border.color: root.problem === "" ? Tokens.accent : Tokens.warn

            FitText {
                objectName: "phone-digits"
                x: Tokens.s24
                width: parent.width - 2 * x
                height: parent.height
                text: root.see.shown !== "" ? root.see.shown : root.see.carded ? qsTr("已刷身份证") : root.see.making ? (root.see.reader ? qsTr("请刷身份证，或输入手机号") : qsTr("请输入手机号")) : "····"
                size: root.see.shown !== "" ? Tokens.kiosk.h1 : Tokens.type.h3
                bold: true
                horizontalAlignment: Text.AlignHCenter
                color: root.see.shown !== "" || root.see.carded ? Tokens.ink : Tokens.inkMuted
            }
        }
        FitText {
            objectName: "phone-problem"
            x: Tokens.s48
            y: Tokens.elder ? 512 : 496
            width: root.wide
            height: Zones.landscape ? 88 : 88
            text: root.problem
            size: Tokens.elder ? Tokens.kiosk.h3 : Tokens.type.body
            bold: true
            color: Tokens.warn
        }
    }
    Lead {
        from: root.keysTop
        wideFrom: Zones.reach

        Keypad {
            x: (parent.width - width) / 2
            y: root.keysTop
            keyWidth: (root.wide - 2 * Tokens.s12) / 3
            keyHeight: root.keyHeight
            enabled: !root.frame.waiting
            onPressed: key => root.touch("type", key)
            onDeleted: root.touch("type", "delete")
        }
    }
    Work {
        from: root.actionsTop
        wideFrom: Zones.reach

        PrimaryButton {
            objectName: "submit"
            x: Tokens.s48
            y: root.actionsTop
            width: root.wide
            height: root.bottomHeight
            enabled: root.see.complete && !root.frame.lost
            busy: root.frame.waiting
            text: busy ? (root.see.making ? qsTr("正在预约") : qsTr("正在查询")) : root.see.making ? qsTr("确认预约") : qsTr("查询预约")
            textSize: Tokens.type.h3
            iconName: root.see.making ? "check" : "search"
            onClicked: root.touch("submit", "")
        }
        SecondButton {
            objectName: "open-booking"
            x: Tokens.s48
            y: root.actionsTop + root.bottomHeight + Tokens.s16 + Tokens.s4
            width: root.wide
            height: root.bottomHeight
            visible: !root.see.making
            enabled: !root.frame.waiting && !root.frame.lost
            text: qsTr("还没有预约？现在约一个")
            textSize: Tokens.type.h3
            iconName: "cal"
            onClicked: root.touch("open_booking", "")
        }
    }
}
