import QtQuick
import Ui

// How many days more, who has approved them, and why: all three are printed.
DeadlinePart {
    id: root

    ready: Number(days.text) > 0 && approved.text.trim() !== "" && why.text.trim() !== ""
    onGiven: root.deadlines.extend(Number(days.text), joint.value === "joint", approved.text, why.text)

    Choices {
        id: joint

        name: "joint"
        letters: true
        options: [["single", qsTr("本机关批准，最多 10 日")], ["joint", qsTr("联合办理、政府批准，最多 15 日")]].map(each => ({
                    "id": each[0],
                    "text": each[1]
                }))
        value: "single"
        onPicked: id => value = id === "" ? "single" : id
    }
    Field {
        id: days

        objectName: "deadline-days"
        width: 320
        fieldHeight: 40
        label: qsTr("延长几个工作日")
        input.maximumLength: 2
    }
    Field {
        id: approved

        objectName: "deadline-approved"
        width: parent.width
        fieldHeight: 40
        label: qsTr("批准人")
        input.maximumLength: 64
    }
    Field {
        id: why

        objectName: "deadline-why"
        width: parent.width
        fieldHeight: 40
        label: qsTr("理由")
        input.maximumLength: 200
    }
}
