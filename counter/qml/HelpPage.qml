pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Call somebody to this window: whom by letter, what for by digit, or a line of one's own.
AskPage {
    id: root

    required property var calls
    property string letter: root.usual()
    property string wish: ""
    readonly property var chosen: calls.addressees.find(each => each.id === letter) ?? calls.addressees[0]
    readonly property var waiting: calls.own.find(each => each.to === chosen.to)
    readonly property bool calling: waiting !== undefined

    title: qsTr("叫人到窗口来")
    acceptText: qsTr("呼叫")
    acceptEnabled: !calling && (wish !== "" || own.text.trim() !== "")
    need: calling ? qsTr("已经呼叫，请等答复，或按 Del 撤回") : qsTr("请选一句话，或者写一句")
    onAccepted: root.calls.send(root.chosen.to, root.wish, own.text)
    Keys.onDeletePressed: if (root.calling)
        root.calls.act(root.waiting.alert)

    // Whoever is there: the guide first.
    function usual(): string {
        const there = root.calls.addressees.find(each => each.there > 0);
        return (there ?? root.calls.addressees[0]).id;
    }

    Choices {
        name: "help-to"
        label: qsTr("叫谁")
        options: root.calls.addressees.map(each => ({
                    "id": each.id,
                    "text": each.id + " " + Words.say(each.text) + " · " + (each.there > 0 ? qsTr("%1 人在").arg(each.there) : qsTr("没有人在"))
                }))
        value: root.letter
        onPicked: id => {
            if (id !== "")
                root.letter = id;
            root.wish = "";
        }
    }
    AppText {
        objectName: "help-nobody"
        width: parent.width
        visible: root.chosen.there === 0 && !root.calling
        text: qsTr("现在没有人在线：呼叫会留着，有人来就看到。急事请打电话")
        color: Tokens.warn
        wrapMode: Text.Wrap
    }
    Choices {
        name: "help-wish"
        visible: !root.calling
        label: qsTr("什么事")
        options: root.chosen.wishes
        value: root.wish
        onPicked: id => root.wish = id === root.wish ? "" : id
    }
    Field {
        id: own

        objectName: "help-text"
        width: parent.width
        visible: !root.calling
        fieldHeight: 40
        placeholder: qsTr("或写一句，只有被叫的人看到")
        input.maximumLength: 200
    }
    CallLine {
        objectName: "help-waiting"
        width: parent.width
        visible: root.calling
        call: root.waiting ?? ({})
        keyHint: "Del"
        onActed: root.calls.act(root.waiting.alert)
    }
}
