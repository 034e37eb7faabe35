pragma ComponentBehavior: Bound
import QtQuick
import Ui

// One of several, as chips under a label. Each chip is named `<name>-<id>`. Where `numbered`, the key
// before its words ticks it, or its own letter; a page gives no key twice (`AskPage.choose`).
Column {
    id: root

    required property string name
    property string label: ""
    property var options: []
    property string value: ""
    property bool numbered: true
    property int firstKey: 1
    // Letters instead of digits, beside others that have the digits.
    property bool letters: false
    // An option's own number ticks it; it stands in its text already.
    property bool keyed: false
    readonly property bool lettered: options.length > 0 && options.every(option => /^[A-Z]$/.test(option.id))
    readonly property bool own: lettered || keyed
    readonly property string marks: letters ? "ABCDEFGHJK" : "123456789".slice(firstKey - 1)
    signal picked(id: string)

    width: parent?.width ?? 0
    spacing: Tokens.s8

    // Tick what a key stands for; false for a key that stands for nothing here.
    function choose(key: string): bool {
        const mark = key.toUpperCase();
        const found = root.own ? root.options.find(option => String(option.id) === mark) : root.options[root.marks.indexOf(mark)];
        if (found === undefined)
            return false;
        root.picked(String(found.id));
        return true;
    }

    AppText {
        visible: root.label !== ""
        text: root.label
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    Flow {
        width: parent.width
        spacing: Tokens.s8

        Repeater {
            model: root.options

            Chip {
                required property var modelData
                required property int index

                objectName: root.name + "-" + modelData.id
                width: Math.min(implicitWidth, root.width)
                boxed: false
                focusPolicy: Qt.TabFocus
                keyHint: root.numbered && !root.own ? root.marks[index] ?? "" : ""
                text: modelData.text
                checked: String(modelData.id) === root.value
                onClicked: root.picked(checked ? "" : String(modelData.id))
            }
        }
    }
}
