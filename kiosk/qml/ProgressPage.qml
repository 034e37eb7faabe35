import QtQuick
import Ui

// Where a ticket stands, and what its holder may do.
Page {
    id: root

    readonly property var see: kiosk.see.progress
    readonly property int actionHeight: Tokens.elder ? 152 : 132
    readonly property bool good: see.state === "called" || see.state === "serving" || see.state === "done"
    readonly property bool missed: see.state === "no_show" || see.state === "parked"

    Lead {
        from: 144

        Heading {
            x: Tokens.s48
            y: 144
            text: qsTr("进度查询")
            size: Tokens.type.h2
        }
        Card {
            x: Tokens.s48
            y: 256
            width: root.wide
            height: 660

            FitText {
                x: Tokens.s48
                y: Tokens.s24
                width: parent.width - 2 * x
                height: 72
                text: root.see.service
                size: Tokens.type.h3
                bold: true
            }
            AppText {
                objectName: "progress-number"
                y: 96
                width: parent.width
                height: 208
                text: root.see.number
                size: Tokens.kiosk.hero + Tokens.s48
                bold: true
                horizontalAlignment: Text.AlignHCenter
                color: Tokens.accent
            }
            Pill {
                id: pill

                x: (parent.width - width) / 2
                y: 320
                implicitHeight: Tokens.elder ? 88 : 72
                textSize: Tokens.type.body
                tone: root.good ? "success" : root.missed ? "warn" : "info"
                iconName: root.good ? "check" : root.missed ? "clock" : root.see.state === "waiting" ? "people" : "info"
                text: Words.state(root.see)
            }
            FitText {
                objectName: "progress-note"
                x: Tokens.s48
                y: 424
                width: parent.width - 2 * x
                height: 112
                text: root.see.error !== "" ? root.see.error : root.see.note === "lost" ? qsTr("网络中断，请稍后再试或问导办") : Words.stateNote(root.see, root.see.held, root.frame.scanner)
                size: Tokens.type.body
                bold: root.see.error !== "" || root.see.state === "called"
                horizontalAlignment: Text.AlignHCenter
                color: root.see.error !== "" || root.see.note === "lost" ? Tokens.warn : Tokens.inkSoft
            }
            FitText {
                x: Tokens.s48
                y: 544
                width: parent.width - 2 * x
                height: 88
                visible: root.see.ahead >= 0 && root.see.state === "waiting"
                text: [root.see.ahead === 0 ? qsTr("下一个就是您") : qsTr("前面还有 %n 人", "", root.see.ahead), Words.wait(root.see)].filter(part => part !== "").join(" ・ ")
                size: Tokens.type.h3
                bold: true
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    Work {
        id: work

        from: 256

        Column {
            x: Tokens.s48
            y: work.end - height - Tokens.s32
            width: root.wide
            spacing: Tokens.s16

            PrimaryButton {
                objectName: "return-ticket"
                width: parent.width
                height: root.actionHeight
                visible: root.see.may_return && root.see.held
                busy: root.frame.waiting
                text: qsTr("再排一次")
                textSize: Tokens.type.h3
                iconName: "refresh"
                onClicked: root.touch("return_ticket", "")
            }
            PrimaryButton {
                objectName: "open-rating"
                width: parent.width
                height: root.actionHeight
                visible: root.see.may_rate && root.see.held && !root.see.may_return
                busy: root.frame.waiting
                text: qsTr("评价这次服务")
                textSize: Tokens.type.h3
                iconName: "rate"
                onClicked: root.touch("open_rating", "")
            }
            SecondButton {
                objectName: "give-up"
                width: parent.width
                height: root.actionHeight
                visible: root.see.may_cancel && root.see.held
                enabled: !root.frame.waiting
                text: qsTr("不办了，取消这个号")
                textSize: Tokens.type.h3
                iconName: "x"
                onClicked: root.touch("give_up", "")
            }
            SecondButton {
                objectName: "finished"
                width: parent.width
                height: root.actionHeight
                text: qsTr("好了，完成")
                textSize: Tokens.type.h3
                iconName: "check"
                enabled: !root.frame.waiting
                onClicked: root.touch("finished", "")
            }
        }
    }
}
