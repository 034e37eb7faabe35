import QtQuick
import Ui

// The same words for every level; nothing of the answer remains.
Page {
    id: root

    Lead {
        from: 360
        wideFrom: Zones.reach

        Sign {
            x: (parent.width - width) / 2
            y: 360
            iconName: "check"
            size: 160
        }
        FitText {
            x: Tokens.s48
            y: 552
            width: root.wide
            height: 128
            text: qsTr("谢谢您的评价")
            size: Tokens.kiosk.h1
            bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        FitText {
            x: Tokens.s48
            y: 680
            width: root.wide
            height: 96
            text: qsTr("已经记下，我们会改进")
            size: Tokens.type.body
            horizontalAlignment: Text.AlignHCenter
            color: Tokens.inkSoft
        }
    }
    Work {
        from: 856
        wideFrom: Zones.reach

        PrimaryButton {
            objectName: "finished"
            x: Tokens.s48
            y: 856
            width: root.wide
            height: Tokens.elder ? 160 : 132
            text: qsTr("好的")
            textSize: Tokens.type.h3
            onClicked: root.touch("finished", "")
        }
        Goodbye {
            x: Tokens.s48
            y: 1056
            kiosk: root.kiosk
        }
    }
}
