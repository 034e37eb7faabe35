import QtQuick

// Why the window pauses and when it is back; both stand on the window screen.
AskPage {
    id: root

    required property var counter
    readonly property bool later: counter.bar.picture.phase === "called" || counter.bar.picture.phase === "serving"

    title: later ? qsTr("办完这一号后暂停") : qsTr("暂停窗口")
    acceptText: qsTr("暂停%1").arg("")
    acceptEnabled: reason.value !== ""
    need: qsTr("请选择或写明原因")
    onAccepted: root.model.pause(reason.value, back.minutes)

    Choices {
        id: reason

        name: "pause"
        label: qsTr("原因（窗口屏上显示）")
        options: root.model.pauses.map(each => ({
                    "id": each.id,
                    "text": Words.word(each.text)
                }))
        onPicked: id => value = id
    }
    BackChoice {
        id: back

        label: qsTr("预计恢复")
        model: root.model
    }
}
