import QtQuick
import Ui

// Rating begins with the ticket itself: its code proves that its holder stands here.
Page {
    id: root

    readonly property var see: kiosk.see.number

    Lead {
        from: 144

        Heading {
            x: Tokens.s48
            y: 144
            text: qsTr("评价")
            size: Tokens.type.h2
        }
    }
    Lead {
        from: 320
        wideFrom: 280

        Sign {
            x: (parent.width - width) / 2
            y: 320
            size: 200
            tone: "info"
            iconName: "ticket"
        }
        FitText {
            x: Tokens.s48
            y: 560
            width: root.wide
            height: 160
            text: root.frame.waiting ? qsTr("正在查询") : qsTr("请扫号票上的二维码")
            size: Tokens.kiosk.h1
            bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        FitText {
            x: Tokens.s48
            y: 736
            width: root.wide
            height: 120
            text: qsTr("把号票放到扫码口前。只有拿着号票的人能评价")
            size: Tokens.type.body
            horizontalAlignment: Text.AlignHCenter
            color: Tokens.inkSoft
        }
    }
    Work {
        id: work

        from: 888
        wideFrom: Zones.reach

        FitText {
            objectName: "number-problem"
            x: Tokens.s48
            y: 888
            width: root.wide
            height: 128
            text: root.see.error !== "" ? root.see.error : root.see.note === "lost" ? qsTr("网络中断，请稍后再试或问导办") : root.see.note === "nothing" ? qsTr("这个号现在没有可以评价的事") : ""
            size: Tokens.type.body
            bold: true
            horizontalAlignment: Text.AlignHCenter
            color: Tokens.warn
        }
        SecondButton {
            objectName: "go-home"
            x: Tokens.s48
            y: work.end - height - Tokens.s48
            width: root.wide
            height: Tokens.elder ? 160 : 132
            enabled: !root.frame.waiting
            text: qsTr("回到首页")
            textSize: Tokens.type.h3
            iconName: "home"
            onClicked: root.touch("home", "")
        }
    }
}
