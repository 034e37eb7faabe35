import QtQuick
import Ui

// The booking that was found, and what its person may do with it now.
Page {
    id: root

    readonly property var see: kiosk.see.booking
    readonly property int actionHeight: Tokens.elder && !Zones.landscape ? 144 : 128 + (Tokens.elder ? 0 : Tokens.s4)
    readonly property string problem: see.error !== "" ? see.error : see.note === "lost" ? qsTr("网络中断，请稍后再试或问导办") : ""

    Lead {
        from: 144

        Heading {
            x: Tokens.s48
            y: 144
            text: qsTr("您的预约")
            size: Tokens.type.h2
        }
    }
    Lead {
        from: 256
        wideFrom: 248

        BookingCard {
            x: Tokens.s48
            y: 256
            see: root.see
        }
    }
    Work {
        from: 720
        wideFrom: Zones.headerHeight + Tokens.s12

        Pill {
            x: (parent.width - width) / 2
            y: 720
            implicitHeight: Tokens.elder ? 88 : 72
            textSize: Tokens.type.body
            tone: root.see.may_check_in ? "success" : root.see.when === "over" ? "warn" : "info"
            iconName: root.see.may_check_in ? "check" : "clock"
            text: Words.bookingState(root.see)
        }
        FitText {
            objectName: "booking-note"
            x: Tokens.s48
            y: 816
            width: root.wide
            height: 144
            maxLines: 3
            text: root.problem !== "" ? root.problem : Words.joined([Words.bookingNote(root.see, root.frame.open), root.see.weak ? qsTr("改约、取消要返回输完整的手机号") : ""])
            size: Tokens.type.body
            bold: root.problem !== ""
            horizontalAlignment: Text.AlignHCenter
            color: root.problem !== "" ? Tokens.warn : Tokens.inkSoft
        }
    }
    Work {
        id: work

        Column {
            x: Tokens.s48
            y: work.end - height - (Zones.landscape ? Tokens.s12 : Tokens.s32)
            width: root.wide
            spacing: Zones.landscape ? Tokens.s12 : Tokens.s16

            PrimaryButton {
                objectName: "check-in"
                width: parent.width
                height: root.actionHeight
                visible: root.see.may_check_in
                enabled: !root.frame.lost
                busy: root.frame.waiting
                text: root.see.ticket === "" ? qsTr("签到取号") : qsTr("看我的号")
                textSize: Tokens.type.h3
                iconName: "ticket"
                onClicked: root.touch("check_in", "")
            }
            SecondButton {
                objectName: "move-booking"
                width: parent.width
                height: root.actionHeight
                visible: root.see.may_change
                enabled: !root.frame.waiting && !root.frame.lost
                text: qsTr("改到别的时间")
                textSize: Tokens.type.h3
                iconName: "cal"
                onClicked: root.touch("move_booking", "")
            }
            SecondButton {
                objectName: "drop-booking"
                width: parent.width
                height: root.actionHeight
                visible: root.see.may_change
                enabled: !root.frame.waiting && !root.frame.lost
                text: qsTr("不来了，取消预约")
                textSize: Tokens.type.h3
                iconName: "x"
                onClicked: root.touch("drop_booking", "")
            }
            SecondButton {
                objectName: "take-without"
                width: parent.width
                height: root.actionHeight
                enabled: !root.frame.waiting
                text: qsTr("办别的事，回首页")
                textSize: Tokens.type.h3
                iconName: "home"
                onClicked: root.touch("another", "")
            }
        }
    }
}
