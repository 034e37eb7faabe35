pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The queue in the order in which routing would call now. A part of a number narrows it as it is
// typed, a page narrows it by more; Up and Down move, Enter calls by name or brings back.
Card {
    id: root

    required property var model
    required property var counter
    readonly property bool waiting: model.tab === "waiting"
    readonly property var narrowing: model.narrowing
    readonly property bool narrowed: narrowing.told !== null && narrowing.told !== undefined

    // Call by its number, or bring back, whom the clerk means.
    function act(): void {
        const ticket = root.model.meant();
        if (ticket === "")
            root.take();
        else if (root.waiting)
            root.counter.panel.show("call", ticket);
        else if (root.model.focused !== "")
            root.model.bring_back(ticket);
        else
            root.model.focus(ticket);
    }
    function take(): void {
        if (named.input.activeFocus)
            return;
        named.forceActiveFocus();
        named.input.selectAll();
    }

    Connections {
        target: root.model

        function onChanged(): void {
            if (root.narrowing.number === "" && !named.input.activeFocus)
                named.text = "";
        }
        function onFound(): void {
            named.text = "";
        }
    }
    Shortcut {
        sequences: [root.counter.keys.of.call_named]
        autoRepeat: false
        onActivated: root.act()
    }
    Shortcut {
        sequences: [root.counter.keys.of.filter]
        autoRepeat: false
        onActivated: root.counter.panel.show("filter")
    }
    Repeater {
        model: root.model.tabs

        Item {
            id: key

            required property int index
            required property var modelData

            Shortcut {
                sequences: [root.counter.keys.tabs[key.index]]
                autoRepeat: false
                onActivated: {
                    root.model.choose_tab(key.modelData.id);
                    list.forceActiveFocus();
                }
            }
        }
    }
    AppText {
        x: Tokens.s16
        y: 10
        height: 32
        text: qsTr("队列")
        size: Tokens.type.h2
        bold: true
    }
    LinkButton {
        objectName: "queue-filter"
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s12
        y: 10
        height: 32
        text: qsTr("筛选")
        keyHint: root.counter.keys.of.filter
        onClicked: root.counter.panel.show("filter")
    }
    Tabs {
        objectName: "queue"
        x: Tokens.s16
        y: 48
        width: parent.width - 2 * Tokens.s16
        tabs: root.model.tabs.map(tab => ({
                    "id": tab.id,
                    "text": Words.say(tab.label),
                    "count": tab.count
                }))
        current: root.model.tab
        onPicked: id => root.model.choose_tab(id)
    }
    Rule {
        y: 100
        width: parent.width
    }
    NarrowStrip {
        id: strip

        x: 1
        y: 101
        width: parent.width - 2
        height: root.narrowed ? 44 : 0
        visible: root.narrowed
        text: root.narrowed ? Words.say(root.narrowing.told) : ""
        onCleared: root.model.widen()
    }
    QueueList {
        id: list

        x: 1
        y: 101 + strip.height
        width: parent.width - 2
        height: 440 - strip.height
        model: root.model
        onActed: root.act()
    }
    EmptyState {
        x: Tokens.s16
        y: 220
        width: parent.width - 2 * Tokens.s16
        visible: root.model.rows.length === 0
        title: root.narrowed || root.narrowing.number !== "" ? qsTr("没有这样的号票") : root.waiting ? qsTr("没有人等候") : qsTr("没有号票")
    }
    PageTurner {
        x: Tokens.s16
        y: 545
        width: parent.width - 2 * Tokens.s16
        model: root.model
    }
    Field {
        id: named

        objectName: "call-ticket"
        x: Tokens.s16
        y: 582
        width: parent.width - 2 * Tokens.s16
        fieldHeight: 40
        iconName: "search"
        placeholder: root.waiting ? qsTr("输入号码，指定叫号") : qsTr("输入号码，恢复排队")
        keyHint: root.counter.keys.of.call_named
        input.maximumLength: 5
        input.inputMethodHints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText
        onEdited: root.model.narrow_by_number(text)
        onAccepted: root.act()
        Keys.onDownPressed: root.model.step(1)
        Keys.onUpPressed: root.model.step(-1)
        Keys.onEscapePressed: event => {
            event.accepted = text !== "" || root.model.focused !== "";
            text = "";
            root.model.focus("");
            root.model.narrow_by_number("");
        }
    }
    AppText {
        x: Tokens.s16
        y: 626
        width: parent.width - 2 * Tokens.s16
        height: 36
        visible: root.waiting
        text: qsTr("按预计叫号顺序；叫号后才显示姓名")
        size: Tokens.type.small
        fit: true
        fitHeight: 40
        color: Tokens.inkSoft
    }
    SecondButton {
        objectName: "bring-back"
        x: Tokens.s16
        y: 628
        width: parent.width - 2 * Tokens.s16
        height: 36
        visible: !root.waiting
        enabled: root.model.focused !== ""
        text: root.model.focused === "" ? qsTr("选一个号恢复排队") : qsTr("恢复排队 %1").arg(root.model.focused)
        onClicked: root.model.bring_back(root.model.focused)
    }
}
