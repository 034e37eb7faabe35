import QtQuick
import Ui

// The frame of one question: title, body, error, and the two answers. Keys tick what is to be chosen,
// from above to below: the first open choice that knows the key; where none does, the last that does.
FocusScope {
    id: root

    required property var model
    property string title: ""
    property string acceptText: qsTr("确定")
    property bool acceptEnabled: true
    // Nothing is asked: one way out, by Enter as by Esc.
    property bool reading: false
    // What is still to be done, said when Enter comes too early.
    property string need: qsTr("请先选择")
    property bool early: false
    default property alias body: slot.data
    signal accepted

    implicitHeight: column.height
    height: column.height
    Keys.onReturnPressed: root.accept()
    Keys.onEnterPressed: root.accept()
    Keys.onPressed: event => event.accepted = event.text.length === 1 && root.choose(event.text)

    function accept(): void {
        root.early = !root.acceptEnabled;
        if (root.acceptEnabled && !root.model.busy)
            root.accepted();
    }

    function choose(key: string): bool {
        const all = root.choices(slot).filter(choice => choice.visible && choice.enabled && choice.numbered);
        const open = all.filter(choice => choice.value === "");
        return open.some(choice => choice.choose(key)) || all.reverse().some(choice => choice.choose(key));
    }

    // Every Choices within an item, from above to below.
    function choices(item: Item): list<Choices> {
        let found = [];
        for (const child of item.children) {
            const choice = child as Choices;
            found = choice === null ? found.concat(root.choices(child)) : found.concat([choice]);
        }
        return found;
    }

    Column {
        id: column

        width: parent.width
        spacing: Tokens.s16

        AppText {
            objectName: "panel-title"
            width: parent.width
            text: root.title
            size: Tokens.type.h2
            bold: true
            elide: Text.ElideRight
        }
        Column {
            id: slot

            width: parent.width
            spacing: Tokens.s12
        }
        AppText {
            objectName: "panel-error"
            width: parent.width
            visible: text !== ""
            text: root.early && !root.acceptEnabled ? root.need : Words.say(root.model.error)
            color: Tokens.danger
            wrapMode: Text.Wrap
        }
        Row {
            anchors.right: parent.right
            spacing: Tokens.s12

            SecondButton {
                objectName: "panel-cancel"
                visible: !root.reading
                height: 40
                width: 160
                text: qsTr("取消")
                keyHint: "Esc"
                onClicked: root.model.close()
            }
            PrimaryButton {
                objectName: "panel-accept"
                height: 40
                width: 220
                textSize: Tokens.type.body
                text: root.acceptText
                keyHint: "Enter"
                busy: root.model.busy
                enabled: !root.model.busy && root.acceptEnabled
                onClicked: root.accept()
            }
        }
    }
}
