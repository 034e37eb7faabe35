import QtQuick
import Ui

// Giving a ticket up is asked twice: the place in the queue does not come back.
Page {
    id: root

    readonly property var see: kiosk.see.progress

    Lead {
        from: 256
        wideFrom: Zones.reach

        Sign {
            x: (parent.width - width) / 2
            y: 256
            iconName: "warn"
            tone: "warn"
        }
        FitText {
            x: Tokens.s48
            y: 400
            width: root.wide
            height: 128
            text: qsTr("取消 %1？").arg(root.see.number)
            size: Tokens.kiosk.h1
            bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        FitText {
            x: Tokens.s48
            y: 528
            width: root.wide
            height: 120
            text: qsTr("取消以后要重新取号、重新排队")
            size: Tokens.type.body
            horizontalAlignment: Text.AlignHCenter
            color: Tokens.inkSoft
        }
    }
    Work {
        from: 760
        wideFrom: Zones.reach

        PrimaryButton {
            objectName: "keep-ticket"
            x: Tokens.s48
            y: 760
            width: root.wide
            height: Tokens.elder ? 160 : 132
            enabled: !root.frame.waiting
            text: qsTr("不取消，继续排队")
            textSize: Tokens.type.h3
            iconName: "back"
            onClicked: root.touch("back", "")
        }
        SecondButton {
            objectName: "give-up-surely"
            x: Tokens.s48
            y: 952
            width: root.wide
            height: Tokens.elder ? 160 : 132
            busy: root.frame.waiting
            text: qsTr("取消这个号")
            textSize: Tokens.type.h3
            iconName: "x"
            onClicked: root.touch("give_up_surely", "")
        }
    }
}
