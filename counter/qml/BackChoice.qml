import QtQuick

// When one is back: after some minutes, with the clock time, or not said.
Choices {
    id: root

    required property var model
    readonly property int minutes: value === "" ? 0 : Number(value)

    name: "back"
    letters: true
    value: "0"
    options: root.model.backs.map(back => ({
                "id": back.minutes,
                "text": back.minutes === 0 ? qsTr("不定") : qsTr("%1 分 · %2").arg(back.minutes).arg(back.time)
            }))
    onPicked: id => value = id === "" ? "0" : id
}
