import QtQuick
import Ui

// The time is booked: what to bring it back as, on paper and on the screen.
Page {
    id: root

    readonly property var see: kiosk.see.booking

    Lead {
        from: 136
        wideFrom: Zones.headerHeight + Tokens.s12

        Sign {
            x: Tokens.s48
            y: 144
            size: 96
        }
        FitText {
            x: 176
            y: 136
            width: root.wide - 128
            height: 112
            text: root.see.moved ? qsTr("改好了") : qsTr("预约好了")
            size: Tokens.kiosk.h1
            bold: true
        }
        BookingCard {
            x: Tokens.s48
            y: 264
            see: root.see
        }
    }
    Work {
        from: 728
        wideFrom: Zones.headerHeight + Tokens.s12

        Card {
            x: Tokens.s48
            y: 728
            width: root.wide
            height: 472

            QrCode {
                id: code

                x: Tokens.s48
                y: Tokens.s32
                text: root.see.qr
                moduleSize: Tokens.contrast ? 7 : 8
            }
            FitText {
                id: label

                x: code.x + code.width + Tokens.s48
                y: Tokens.s32
                width: parent.width - x - Tokens.s32
                height: 64
                text: qsTr("预约码")
                size: Tokens.type.body
                color: Tokens.inkSoft
            }
            FitText {
                objectName: "booking-code"
                x: label.x
                y: 100
                width: label.width
                height: 104
                text: root.see.code
                size: Tokens.kiosk.h1
                bold: true
            }
            FitText {
                x: label.x
                y: 220
                width: label.width
                height: 120
                text: root.see.slip === "printed" || root.see.slip === "printing" ? qsTr("预约单从屏幕下方出来，请收好") : qsTr("没有打印，请记下预约码或拍照")
                size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.h3
                bold: root.see.slip !== "printed" && root.see.slip !== "printing"
            }
            FitText {
                x: Tokens.s48
                y: 352
                width: parent.width - 2 * x
                height: 104
                text: qsTr("来时刷身份证、扫码或输手机号后四位签到。晚了也能取普通号")
                size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.body
                color: Tokens.inkSoft
            }
        }
        PrimaryButton {
            objectName: "finished"
            x: Tokens.s48
            y: 1264
            width: root.wide
            height: Tokens.elder ? 160 : 132
            text: qsTr("好了，完成")
            textSize: Tokens.type.h3
            iconName: "check"
            onClicked: root.touch("finished", "")
        }
        Goodbye {
            x: Tokens.s48
            y: 1456
            kiosk: root.kiosk
        }
    }
}
