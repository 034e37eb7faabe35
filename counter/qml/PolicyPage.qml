pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The supervisor's: which routing policy is in force, and another for the rest of the day.
AskPage {
    id: root

    required property var policies
    readonly property bool alone: policies.loaded && policies.choices.length === 0

    title: qsTr("叫号策略")
    reading: alone
    acceptText: alone ? qsTr("知道了") : qsTr("下一步")
    acceptEnabled: alone || choice.value !== ""
    onAccepted: alone ? root.model.close() : root.policies.pick(choice.value)

    AppText {
        objectName: "policy-now"
        width: parent.width
        text: Words.say(root.policies.inForce)
        wrapMode: Text.Wrap
        bold: true
    }
    AppText {
        width: parent.width
        visible: root.alone
        text: qsTr("这个大厅只有这一个策略；别的写在 policy.toml 里")
        color: Tokens.inkSoft
        wrapMode: Text.Wrap
    }
    Choices {
        id: choice

        name: "policy"
        visible: options.length > 0
        label: qsTr("到今天结束改用")
        options: root.policies.choices.map(each => ({
                    "id": each.id,
                    "text": Words.say(each.text)
                }))
        onPicked: id => value = id
    }
}
