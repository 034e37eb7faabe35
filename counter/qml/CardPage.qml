pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Where the holder of the card stands today: one that waits may be called, which asks for a reason;
// a booking may be checked in.
AskPage {
    id: root

    required property var card
    readonly property var choices: [...card.waiting, ...card.booked]
    readonly property bool some: choices.length > 0
    readonly property bool comes: choice.value === "check_in"

    title: qsTr("%1 今天的号票和预约").arg(root.card.person)
    reading: !some
    acceptText: comes ? qsTr("签到取号") : some ? qsTr("叫这个号") : qsTr("知道了")
    acceptEnabled: !some || choice.value !== ""
    onAccepted: {
        if (comes)
            root.card.check_in();
        else if (some)
            root.model.show("call", choice.value);
        else
            root.model.close();
    }

    Choices {
        id: choice

        name: "card"
        visible: root.some
        label: root.card.booked.length > 0 ? qsTr("可以叫的号、可以签到的预约") : qsTr("本窗口可以叫的号")
        value: root.choices.length === 1 ? root.choices[0].id : ""
        options: root.choices.map(each => ({
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
