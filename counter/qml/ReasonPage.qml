import QtQuick

// A reason for what is kept: a named call, a case taken back, a refusal's own words.
AskPage {
    id: root

    readonly property string name: model.name
    readonly property string subject: model.subject

    title: {
        switch (root.name) {
        case "call":
            return qsTr("指定叫号 %1：原因会保存").arg(root.subject);
        case "withdraw":
            return qsTr("撤回办件 %1").arg(root.subject);
        default:
            return root.subject === "refused" ? qsTr("不予受理的理由") : qsTr("办不成事的情况");
        }
    }
    acceptText: root.name === "call" ? qsTr("叫号") : root.name === "withdraw" ? qsTr("撤回") : qsTr("登记并打印")
    acceptEnabled: reason.value !== ""
    need: qsTr("请选择或写明原因")
    onAccepted: {
        switch (root.name) {
        case "call":
            root.model.call(reason.value);
            break;
        case "withdraw":
            root.model.withdraw(reason.value);
            break;
        default:
            root.model.note(reason.value);
        }
    }
    Component.onCompleted: if (root.name === "note")
        reason.input.forceActiveFocus()

    ReasonChoice {
        id: reason

        model: root.model
    }
}
