import QtQuick
import Ui

// Why the clock stops, and for how long by present knowledge.
DeadlinePart {
    id: root

    ready: reason.value !== "" && Number(days.text) > 0
    onGiven: root.deadlines.pause(reason.value, Number(days.text))

    Choices {
        id: reason

        name: "stop"
        letters: true
        label: qsTr("法定程序（印在告知书上）")
        options: root.deadlines.stops.map(each => ({
                    "id": each.id,
                    "text": Words.word(each.text)
                }))
        onPicked: id => value = id
    }
    Field {
        id: days

        objectName: "deadline-days"
        width: 320
        fieldHeight: 40
        label: qsTr("预计需要几个工作日")
        input.maximumLength: 3
    }
}
