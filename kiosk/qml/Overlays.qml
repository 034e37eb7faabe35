pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ui

// What lies over a page: the choice of a language, accessible modes, news for the person.
Item {
    id: root

    required property var kiosk
    readonly property var frame: kiosk.see.frame
    readonly property string shown: frame.overlay
    readonly property bool card: shown.startsWith("card_")
    readonly property bool list: shown.startsWith("list_")
    readonly property bool form: shown.startsWith("form_")
    readonly property bool guide: shown.startsWith("guide_")

    anchors.fill: parent

    DialogBox {
        opened: root.shown === "languages"
        title: qsTr("选择语言")
        rejectText: qsTr("不换了")
        onRejected: root.kiosk.show("none")

        Repeater {
            model: [["zh", "中文"], ["en", "English"], ["bo", "བོད་ཡིག"]]

            SecondButton {
                required property var modelData

                objectName: "language-" + modelData[0]
                Layout.fillWidth: true
                implicitHeight: Tokens.elder ? 144 : 120
                text: modelData[1]
                textSize: Tokens.kiosk.h2
                iconName: root.frame.language === modelData[0] ? "check" : ""
                onClicked: root.kiosk.speak(modelData[0])
            }
        }
    }
    DialogBox {
        opened: root.shown === "access"
        iconName: "access"
        title: qsTr("无障碍")
        acceptText: qsTr("好了")
        onAccepted: root.kiosk.show("none")
        onRejected: root.kiosk.show("none")

        Chip {
            objectName: "access-contrast"
            Layout.fillWidth: true
            implicitHeight: Tokens.elder ? 144 : 120
            textSize: Tokens.type.h3
            text: qsTr("黑底高对比度")
            checked: root.frame.contrast
            onClicked: root.kiosk.switch("contrast")
        }
        Chip {
            objectName: "access-wheelchair"
            Layout.fillWidth: true
            implicitHeight: Tokens.elder ? 144 : 120
            textSize: Tokens.type.h3
            text: qsTr("坐轮椅：按钮放低")
            checked: root.frame.wheelchair
            onClicked: root.kiosk.switch("wheelchair")
        }
        Chip {
            objectName: "access-spoken"
            Layout.fillWidth: true
            implicitHeight: Tokens.elder ? 144 : 120
            visible: root.frame.voice && !root.frame.elder
            textSize: Tokens.type.h3
            text: qsTr("读出每一步")
            checked: root.frame.spoken
            onClicked: root.kiosk.switch("spoken")
        }
    }
    DialogBox {
        opened: root.shown === "still_here"
        iconName: "clock"
        title: qsTr("还在办吗？")
        text: qsTr("%1 秒后回到首页").arg(root.kiosk.see.countdown.left)
        acceptText: qsTr("还在办")
        rejectText: qsTr("不办了")
        onAccepted: root.kiosk.stir()
        onRejected: root.kiosk.touch("finished")
    }
    DialogBox {
        opened: root.guide
        iconName: "help"
        tone: root.shown === "guide_called" ? "success" : "warn"
        title: root.shown === "guide_called" ? qsTr("导办马上过来") : qsTr("暂时叫不到导办")
        text: root.shown === "guide_called" ? qsTr("请在这台机器旁边稍等") : qsTr("请到咨询台找工作人员")
        acceptText: qsTr("知道了")
        onAccepted: root.kiosk.show("none")
        onRejected: root.kiosk.show("none")
    }
    TakeListBox {
        opened: root.shown === "take_list"
        kiosk: root.kiosk
    }
    DialogBox {
        opened: root.list
        iconName: root.shown === "list_failed" ? "noprint" : "print"
        tone: root.shown === "list_failed" ? "warn" : root.shown === "list_printed" ? "success" : "info"
        title: root.shown === "list_failed" ? qsTr("清单没有打印出来") : root.shown === "list_printed" ? qsTr("请取走清单") : qsTr("正在打印清单")
        text: root.shown === "list_failed" ? qsTr("可以拍下这一页，或者点帮办呼叫") : qsTr("从屏幕下方出来")
        acceptText: qsTr("知道了")
        onAccepted: root.kiosk.show("none")
        onRejected: root.kiosk.show("none")
    }
    DialogBox {
        opened: root.form
        iconName: root.shown === "form_failed" ? "noprint" : "print"
        tone: root.shown === "form_failed" ? "warn" : root.shown === "form_printed" ? "success" : "info"
        title: root.shown === "form_failed" ? qsTr("空表没有打印出来") : root.shown === "form_printed" ? qsTr("请取走空表") : qsTr("正在打印空表")
        text: root.shown === "form_failed" ? qsTr("窗口可以领空表，或者点帮办呼叫") : qsTr("先填好，轮到您时更快。从屏幕下方出来")
        acceptText: qsTr("知道了")
        onAccepted: root.kiosk.show("none")
        onRejected: root.kiosk.show("none")
    }
    DialogBox {
        objectName: "card-fault"
        opened: root.card
        iconName: "idcard"
        tone: ["card_done", "card_not_needed", "card_nothing"].includes(root.shown) ? "info" : "warn"
        title: ({
                "card_expired": qsTr("身份证已经过期"),
                "card_unreadable": qsTr("身份证没有读出来"),
                "card_number": qsTr("证件号码核对不上"),
                "card_other": qsTr("这张卡不能在这里用"),
                "card_again": qsTr("请稍等，再放一次身份证"),
                "card_done": qsTr("这次已经办好了"),
                "card_not_needed": qsTr("这一步不用刷身份证"),
                "card_nothing": qsTr("没有查到预约和排号")
            })[root.shown] ?? ""
        text: ({
                "card_expired": root.frame.open ? qsTr("不刷证也可以取号。换证请取“户籍身份证”的号") : qsTr("换证请上班时间来取“户籍身份证”的号"),
                "card_unreadable": root.frame.open ? qsTr("请放平再试一次，放两秒不要动。不刷证也可以取号") : qsTr("请放平再试一次，放两秒不要动"),
                "card_number": root.frame.open ? qsTr("不刷证也可以取号，请让窗口人员核对") : qsTr("请上班时间来，让窗口人员核对"),
                "card_other": root.frame.open ? qsTr("请放第二代身份证或居住证。不刷证也可以取号") : qsTr("请放第二代身份证或居住证"),
                "card_again": qsTr("刚才正在处理上一步，这一次没有用上"),
                "card_done": qsTr("再办别的，请先回首页，再放一次身份证"),
                "card_not_needed": qsTr("请接着点屏幕，或者返回"),
                "card_nothing": root.frame.open ? qsTr("可以现在取号") : qsTr("可以现在预约，或者上班时间来取号")
            })[root.shown] ?? ""
        acceptText: qsTr("知道了")
        onAccepted: root.kiosk.show("none")
        onRejected: root.kiosk.show("none")
    }
}
