pragma ComponentBehavior: Bound
import QtQuick

// The supervisor's: one ticket although a quota is used up.
AskPage {
    id: root

    title: qsTr("加号")
    acceptText: qsTr("加一个号")
    acceptEnabled: service.value !== ""
    onAccepted: root.model.let_on(service.value)

    Choices {
        id: service

        name: "service"
        label: qsTr("业务（限额已满也给号，会留下记录）")
        options: root.model.allServices
        onPicked: id => value = id
    }
}
