import QtQuick
import Ui

// Whether the other policy is meant; what it changes and what it leaves.
AskPage {
    id: root

    required property var policies

    title: qsTr("改用“%1”？").arg(Words.say(policies.picked))
    acceptText: qsTr("确认改用")
    onAccepted: root.policies.confirm()

    AppText {
        width: parent.width
        text: root.policies.planned ? qsTr("从现在起重新按 policy.toml 的安排叫号。") : qsTr("从现在起到今天结束，所有窗口这样叫号；明天恢复按安排。")
        wrapMode: Text.Wrap
    }
    AppText {
        width: parent.width
        text: qsTr("已经叫到的号不变；每次叫号都会记下当时的策略，这次改动也会记下。")
        color: Tokens.inkSoft
        wrapMode: Text.Wrap
    }
}
