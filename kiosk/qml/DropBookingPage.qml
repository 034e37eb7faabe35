import QtQuick
import Ui

// Giving a booked time up is asked twice: somebody else may have it at once.
Page {
    id: root

    readonly property var see: kiosk.see.booking

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
            text: qsTr("取消 %1 的预约？").arg(root.see.time)
            size: Tokens.kiosk.h1
            bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        FitText {
            x: Tokens.s48
            y: 528
            width: root.wide
            height: 120
            text: qsTr("取消以后，这个时间会让给别人")
            size: Tokens.type.body
            horizontalAlignment: Text.AlignHCenter
            color: Tokens.inkSoft
        }
    }
    Work {
        from: 760
        wideFrom: Zones.reach

        PrimaryButton {
            objectName: "keep-booking"
            x: Tokens.s48
            y: 760
            width: root.wide
            height: Tokens.elder ? 160 : 132
            enabled: !root.frame.waiting
            text: qsTr("不取消，保留预约")
            textSize: Tokens.type.h3
            iconName: "back"
            onClicked: root.touch("back", "")
        }
        SecondButton {
            objectName: "drop-surely"
            x: Tokens.s48
            y: 952
            width: root.wide
            height: Tokens.elder ? 160 : 132
            busy: root.frame.waiting
            text: qsTr("取消预约")
            textSize: Tokens.type.h3
            iconName: "x"
            onClicked: root.touch("drop_surely", "")
        }
    }
}
