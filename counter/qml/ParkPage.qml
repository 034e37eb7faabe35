import QtQuick

// Sets the ticket aside; it comes back to this clerk first.
AskPage {
    id: root

    title: qsTr("挂起：回来后优先由您继续办理")
    acceptText: qsTr("挂起")
    acceptEnabled: reason.value !== ""
    need: qsTr("请选择或写明原因")
    onAccepted: root.model.park(reason.value, back.minutes)

    ReasonChoice {
        id: reason

        model: root.model
    }
    BackChoice {
        id: back

        label: qsTr("预计回来")
        model: root.model
    }
}
