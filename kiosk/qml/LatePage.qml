import QtQuick
import Ui

// The wait may pass closing: said before the ticket is taken, and asked.
Page {
    id: root

    readonly property var see: kiosk.see.late
    readonly property int actionHeight: Tokens.elder ? 160 : 132

    Lead {
        from: 248
        wideFrom: Zones.reach

        Sign {
            x: (parent.width - width) / 2
            y: 248
            iconName: "clock"
            tone: "warn"
        }
        FitText {
            x: Tokens.s48
            y: 384
            width: root.wide
            height: 112
            text: qsTr("可能要等到下班以后")
            size: Tokens.kiosk.h1
            bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        FitText {
            objectName: "late-wait"
            x: Tokens.s48
            y: 504
            width: root.wide
            height: 72
            text: root.see.name + " ・ " + Words.wait({
                wait: "range",
                low: root.see.low,
                high: root.see.high
            })
            size: Tokens.type.h3
            bold: true
            color: Tokens.warn
            horizontalAlignment: Text.AlignHCenter
        }
        FitText {
            x: Tokens.s48
            y: 584
            width: root.wide
            height: 120
            text: qsTr("%1 下班，今天不一定能办上。您要现在取号吗？").arg(root.see.closing)
            size: Tokens.type.body
            horizontalAlignment: Text.AlignHCenter
            maxLines: 2
            color: Tokens.inkSoft
        }
    }
    Work {
        from: 760
        wideFrom: Zones.reach

        Column {
            x: Tokens.s48
            y: 760
            width: root.wide
            spacing: Tokens.s24

            PrimaryButton {
                objectName: "take-anyway"
                width: parent.width
                height: root.actionHeight
                busy: root.frame.waiting
                text: busy ? qsTr("正在取号") : qsTr("知道了，仍要取号")
                textSize: Tokens.type.h3
                iconName: "ticket"
                onClicked: root.touch("take_anyway", "")
            }
            SecondButton {
                objectName: "call-guide"
                width: parent.width
                height: root.actionHeight
                enabled: !root.frame.waiting
                text: qsTr("叫导办来帮我")
                textSize: Tokens.type.h3
                iconName: "help"
                onClicked: root.touch("call_guide", "")
            }
            SecondButton {
                objectName: "go-home"
                width: parent.width
                height: root.actionHeight
                enabled: !root.frame.waiting
                text: qsTr("不取号，回到首页")
                textSize: Tokens.type.h3
                iconName: "home"
                onClicked: root.touch("home", "")
            }
        }
    }
}
