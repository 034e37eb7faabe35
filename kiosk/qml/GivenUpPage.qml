import QtQuick
import Ui

// The ticket is cancelled.
Page {
    id: root

    Lead {
        from: 400
        wideFrom: Zones.reach

        Sign {
            x: (parent.width - width) / 2
            y: 400
            iconName: "check"
        }
        FitText {
            x: Tokens.s48
            y: 544
            width: root.wide
            height: 128
            text: qsTr("已经取消")
            size: Tokens.kiosk.h1
            bold: true
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Work {
        from: 760
        wideFrom: Zones.reach

        PrimaryButton {
            objectName: "finished"
            x: Tokens.s48
            y: 760
            width: root.wide
            height: Tokens.elder ? 160 : 132
            text: qsTr("好了，完成")
            textSize: Tokens.type.h3
            iconName: "check"
            onClicked: root.touch("finished", "")
        }
        Goodbye {
            x: Tokens.s48
            y: 960
            kiosk: root.kiosk
        }
    }
}
