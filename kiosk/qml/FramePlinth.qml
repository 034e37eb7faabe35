import QtQuick
import Ui

// The plinth: always speaks of the hardware under the screen.
Plinth {
    id: root

    required property var kiosk
    readonly property string says: kiosk.see.frame.plinth

    function alsoNow(tools: var): string {
        if (tools.includes("booking"))
            return tools.includes("guide") && tools.includes("progress") ? qsTr("可以预约、看指南、查进度") : qsTr("可以预约");
        return tools.length === 3 ? qsTr("可以看指南、查进度、评价") : "";
    }

    objectName: "plinth-" + says
    take: says.startsWith("take")
    arrow: says.startsWith("card_") || says === "card" || take
    iconName: ({
            "card": "idcard",
            "card_booking": "idcard",
            "card_also": "idcard",
            "card_night": "idcard",
            "take_card": "idcard",
            "take_both": "idcard",
            "carded": "check",
            "printing": "print",
            "take": "ticket",
            "printing_paper": "print",
            "take_paper": "cal",
            "unknown": "ticket",
            "no_slip": "noprint",
            "no_paper": "noprint",
            "lost": "lost",
            "closed": "moon"
        })[says] ?? ""
    text: {
        switch (says) {
        case "card":
            return Tokens.elder ? qsTr("身份证放这里") : qsTr("刷身份证，取号更快");
        case "card_booking":
            return qsTr("刷身份证，不用输号码");
        case "card_also":
            return qsTr("也可以刷身份证");
        case "card_night":
            return qsTr("刷身份证，查预约和排号");
        case "carded":
            return qsTr("已刷身份证");
        case "printing":
            return qsTr("正在打印小票");
        case "take":
            return qsTr("请取走小票");
        case "take_both":
            return qsTr("请取走小票和身份证");
        case "take_card":
            return qsTr("请取走身份证");
        case "printing_paper":
            return qsTr("正在打印预约单");
        case "take_paper":
            return qsTr("请取走预约单");
        case "unknown":
            return qsTr("没有小票？请记下号码");
        case "no_slip":
            return qsTr("这张号没有纸票");
        case "no_paper":
            return qsTr("本机暂无纸票");
        case "lost":
            return qsTr("网络中断，请找导办取号");
        case "closed":
            return qsTr("大厅已下班");
        default:
            return "";
        }
    }
    note: {
        switch (says) {
        case "card":
            return Tokens.elder ? qsTr("取号更快") : qsTr("身份证放到屏幕下方");
        case "card_booking":
        case "card_also":
        case "card_night":
            return qsTr("身份证放到屏幕下方");
        case "take_card":
        case "take_both":
            return qsTr("身份证还在屏幕下方");
        case "carded":
            return qsTr("身份证可以收好了");
        case "take":
            return qsTr("小票从屏幕下方出来");
        case "take_paper":
            return qsTr("从屏幕下方出来");
        case "no_slip":
            return kiosk.see.hall.phone === "" ? qsTr("请记下号码") : qsTr("请记下号码或扫码");
        case "no_paper":
            return qsTr("号码会显示在屏幕上");
        case "closed":
            return root.alsoNow(kiosk.see.hall.self_service);
        default:
            return "";
        }
    }
}
