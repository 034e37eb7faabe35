pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Where the holder of the card stands today: one that waits may be called, which asks for a reason.
AskPage {
    id: root

    required property var card
    readonly property bool some: card.waiting.length > 0

    title: qsTr("%1 今天的号票和预约").arg(root.card.person)
    acceptText: some ? qsTr("叫这个号") : qsTr("知道了")
    acceptEnabled: !some || choice.value !== ""
    onAccepted: some ? root.model.show("call", choice.value) : root.model.close()

    Choices {
        id: choice

        name: "card"
        visible: root.some
        label: qsTr("本窗口可以叫的号")
        value: root.card.waiting.length === 1 ? root.card.waiting[0].id : ""
        options: root.card.waiting.map(each => ({
                    "id": each.id,
                    "text": Words.say(each.text)
                }))
        onPicked: id => value = id
    }
    Repeater {
        model: root.card.others

        AppText {
            required property var modelData

            width: root.width
            text: Words.say(modelData)
            color: Tokens.inkSoft
            wrapMode: Text.Wrap
        }
    }
}
