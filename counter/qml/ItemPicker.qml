pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The item by name, pinyin initials or code; what was found hangs below, and before anything is
// typed what the clerk is used to.
FocusScope {
    id: root

    required property var model
    required property string chosen
    required property string code
    required property string key
    property int current: -1
    readonly property bool searching: root.model.searched !== ""
    readonly property bool used: root.chosen === "" && field.text === "" && field.input.activeFocus && found.count > 0
    readonly property bool listing: root.enabled && (root.searching || root.used)
    signal cleared

    function take(): void {
        field.forceActiveFocus();
        field.input.selectAll();
    }
    function pick(index: int): void {
        if (index < 0 || index >= root.model.results.length)
            return;
        root.model.choose(root.model.results[index].code);
    }
    onChosenChanged: field.text = chosen

    Shortcut {
        sequences: [root.key]
        autoRepeat: false
        onActivated: root.take()
    }
    Connections {
        target: root.model

        function onChanged(): void {
            root.current = root.searching ? 0 : -1;
        }
        // The same item again changes nothing else.
        function onPicked(): void {
            field.text = root.chosen;
        }
    }
    Field {
        id: field

        objectName: "item-search"
        width: parent.width
        fieldHeight: parent.height
        focus: true
        iconName: "search"
        placeholder: qsTr("事项名称、拼音首字母或编码")
        trailing: root.code
        keyHint: root.code === "" ? root.key : ""
        input.maximumLength: 64
        onEdited: root.model.search(text)
        onAccepted: root.pick(root.current)
        Keys.onDownPressed: root.current = Math.min(root.current + 1, root.model.results.length - 1)
        Keys.onUpPressed: root.current = Math.max(root.current - 1, root.searching ? 0 : -1)
        Keys.onEscapePressed: event => {
            event.accepted = field.text !== "" || root.chosen !== "";
            root.model.drop();
            root.cleared();
            field.text = "";
        }
    }
    Card {
        y: parent.height + Tokens.s4
        width: parent.width
        height: Math.min(found.count, 8) * 44 + head.height + 2
        visible: root.listing
        radius: Tokens.radiusS

        AppText {
            id: head

            x: Tokens.s16
            width: parent.width - 2 * Tokens.s16
            height: text === "" ? 0 : 36
            text: !root.searching ? qsTr("您常办的事项，用下箭头选") : found.count === 0 ? qsTr("没有这个事项") : root.model.near ? qsTr("没有完全符合的，是不是：") : ""
            size: Tokens.type.small
            color: Tokens.inkMuted
        }
        ListView {
            id: found

            y: head.height + 1
            x: 1
            width: parent.width - 2
            height: parent.height - y - 1
            clip: true
            model: root.model.results
            currentIndex: root.current
            boundsBehavior: Flickable.StopAtBounds
            delegate: ListRow {
                required property int index
                required property var modelData

                objectName: "item-" + modelData.code
                width: found.width
                height: 44
                focusPolicy: Qt.NoFocus
                code: modelData.service
                text: modelData.name
                richText: root.marked(modelData)
                trailing: modelData.note
                chevron: false
                selected: index === root.current
                onClicked: root.pick(index)
            }
        }
    }

    // The matched parts in blue; names come from the catalogue and may hold any character.
    function marked(item: var): string {
        const plain = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
        if (item.spans.length === 0)
            return "";
        let told = "";
        let at = 0;
        for (const [start, end] of item.spans) {
            const from = Math.max(start, at);
            if (end <= from)
                continue;
            told += plain(item.name.slice(at, from)) + "<font color=\"" + Tokens.accent + "\"><b>" + plain(item.name.slice(from, end)) + "</b></font>";
            at = end;
        }
        return told + plain(item.name.slice(at));
    }
}
