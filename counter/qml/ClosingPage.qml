pragma ComponentBehavior: Bound
import QtQuick

// The supervisor's: what becomes of tickets whose wait passes closing, by service, for today.
AskPage {
    id: root

    title: qsTr("下班前取号")
    acceptText: qsTr("今天这样办")
    acceptEnabled: service.value !== "" && guard.value !== ""
    onAccepted: root.model.guard_closing(service.value, guard.value)

    Choices {
        id: service

        name: "service"
        label: qsTr("业务")
        options: root.model.allServices
        onPicked: id => value = id
    }
    Choices {
        id: guard

        name: "guard"
        label: qsTr("预计等到下班以后的人")
        options: root.model.guards.map(each => ({
                    "id": each.id,
                    "text": Words.word(each.text)
                }))
        onPicked: id => value = id
    }
}
