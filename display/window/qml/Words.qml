import QtQuick
import Ui

// What a window screen says, by state, reason and kind.
QtObject {
    id: root

    required property var view
    readonly property bool off: view.face === "paused" || view.face === "closed"
    // The line above: what is going on.
    readonly property string state_: !view.ready ? "" : view.lost ? qsTr("信息暂停更新 %1").arg(view.lastTruth) : view.face === "paused" ? (reasons[view.reason] ?? "") : states[view.face]
    readonly property color stateColor: view.lost ? Tokens.warn : view.face === "serving" || view.face === "idle" ? Tokens.success : off ? Tokens.inkSoft : Tokens.accent
    // The large words where no ticket stands.
    readonly property string large: !view.ready ? (view.lost ? qsTr("正在连接叫号系统") : "") : view.ticket ? "" : larges[view.face] ?? ""
    readonly property string backAt: view.back_at ? qsTr("预计 %1 恢复").arg(view.back_at) : ""
    readonly property string note: !view.ready ? "" : view.face === "paused" && view.others.length > 0 ? qsTr("您的号不受影响，将由 %1 号窗口叫号").arg(view.others.join(Tokens.language === "zh" ? "、" : ", ")) : notes[view.face] ?? ""
    readonly property string kind: kinds[view.kind] ?? ""

    readonly property var states: ({
            "called": qsTr("请到本窗口"),
            "serving": qsTr("正在办理"),
            "idle": qsTr("窗口开放"),
            "closed": qsTr("窗口关闭")
        })
    readonly property var larges: ({
            "idle": qsTr("请稍候"),
            "paused": qsTr("暂停服务"),
            "closed": qsTr("暂未开放")
        })
    readonly property var notes: ({
            "idle": qsTr("请等候叫号"),
            "paused": qsTr("您的号不受影响，请留意大厅屏幕"),
            "closed": qsTr("请看大厅屏幕，到开放的窗口办理")
        })
    readonly property var reasons: ({
            "lunch": qsTr("午间轮休"),
            "away": qsTr("临时离开"),
            "system": qsTr("系统故障"),
            "meeting": qsTr("内部会议"),
            "other": qsTr("暂停办理")
        })
    readonly property var kinds: ({
            "consult": qsTr("办事咨询与指引"),
            "general": qsTr("进驻事项均可在此办理"),
            "field": qsTr("本领域事项均可在此办理"),
            "assist": qsTr("帮您填表、帮您代办"),
            "cross_region": qsTr("跨省、省内事项通办"),
            "theme": qsTr("一件事，一窗受理"),
            "unresolved": qsTr("没办成的事，请到这里反映"),
            "collect": qsTr("办理结果在此领取"),
            "department": qsTr("本部门事项在此办理")
        })
}
