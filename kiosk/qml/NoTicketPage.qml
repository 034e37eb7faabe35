import QtQuick
import Ui

// No number was given: why, whose turn it is, what one can do.
Page {
    id: root

    readonly property var see: kiosk.see.trouble
    readonly property int actionHeight: Tokens.elder ? 160 : 132

    Banner {
        y: Zones.landscape ? Zones.headerHeight : 200
        width: root.width
        height: Zones.landscape ? 160 : 200
        iconName: root.see.lost ? "lost" : "warn"
        title: qsTr("没有取到号")
        text: root.see.lost ? qsTr("网络中断，大厅系统没有回答") : ""
    }
    Lead {
        from: 424
        wideFrom: 296

        FitText {
            objectName: "refusal"
            x: Tokens.s48
            y: 424
            width: root.wide
            height: 196
            text: root.see.lost ? qsTr("请到咨询台找导办取号，或者稍等再试一次") : root.see.words
            size: Tokens.type.h3
            bold: true
            maxLines: 4
        }
        Card {
            x: Tokens.s48
            y: 640
            width: root.wide
            height: 328

            Column {
                x: Tokens.s48
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                spacing: Tokens.s8

                TicketHint {
                    width: parent.width
                    height: 96
                    iconName: root.see.whose === "person" ? "info" : "clock"
                    text: root.see.whose === "person" ? qsTr("没有占用您的名额，可以另选业务") : qsTr("不是您的问题，请稍等再试")
                }
                TicketHint {
                    width: parent.width
                    height: 96
                    iconName: "help"
                    text: qsTr("导办可以替您取号，也可以告诉您怎么办")
                }
                TicketHint {
                    width: parent.width
                    height: 96
                    visible: root.see.without_card
                    iconName: "idcard"
                    text: qsTr("不刷身份证也能取号")
                }
            }
        }
    }
    Work {
        id: work

        Column {
            x: Tokens.s48
            y: work.end - height - (Zones.landscape ? Tokens.s24 : Tokens.s48)
            width: root.wide
            spacing: Tokens.s24

            PrimaryButton {
                objectName: "take-without-card"
                width: parent.width
                height: root.actionHeight
                visible: root.see.without_card
                busy: root.frame.waiting
                text: qsTr("不刷证取号")
                textSize: Tokens.type.h3
                iconName: "ticket"
                onClicked: root.touch("take_without_card", "")
            }
            PrimaryButton {
                objectName: "try-again"
                width: parent.width
                height: root.actionHeight
                visible: root.see.retry
                busy: root.frame.waiting
                text: busy ? qsTr("正在取号") : qsTr("再试一次")
                textSize: Tokens.type.h3
                iconName: "refresh"
                onClicked: root.touch("try_again", "")
            }
            SecondButton {
                objectName: "call-guide"
                width: parent.width
                height: root.actionHeight
                text: qsTr("叫导办来帮我")
                textSize: Tokens.type.h3
                iconName: "help"
                onClicked: root.touch("call_guide", "")
            }
            SecondButton {
                objectName: "go-home"
                width: parent.width
                height: root.actionHeight
                text: qsTr("回到首页")
                textSize: Tokens.type.h3
                iconName: "home"
                onClicked: root.touch("home", "")
            }
        }
    }
}
