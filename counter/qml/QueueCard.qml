pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The queue in the order in which routing would call now. Up and Down move; a key calls a named ticket.
Card {
    id: root

    required property var model
    required property var counter
    readonly property bool waiting: model.tab === "waiting"

    function callNamed(): void {
        const ticket = named.text.trim().toUpperCase();
        if (ticket !== "")
            root.counter.panel.show("call", ticket);
        else
            named.forceActiveFocus();
    }

    Shortcut {
        sequences: [root.counter.keys.of.call_named]
        autoRepeat: false
        onActivated: {
            if (named.text === "" && root.model.focused !== "")
                named.text = root.model.focused;
            root.callNamed();
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
    AppText {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s16
        y: 10
        width: 170
        height: 32
        visible: root.waiting
        text: qsTr("按预计叫号顺序")
        size: Tokens.type.small
        fit: true
        fitHeight: 36
        color: Tokens.inkSoft
        horizontalAlignment: Text.AlignRight
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
    QueueList {
        x: 1
        y: 101
        width: parent.width - 2
        height: 440
        model: root.model
    }
    EmptyState {
        x: Tokens.s16
        y: 220
        width: parent.width - 2 * Tokens.s16
        visible: root.model.rows.length === 0
        title: root.waiting ? qsTr("没有人等候") : qsTr("没有号票")
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
        visible: root.waiting
        fieldHeight: 40
        iconName: "search"
        placeholder: qsTr("输入号码，指定叫号")
        keyHint: root.counter.keys.of.call_named
        input.maximumLength: 5
        onAccepted: root.callNamed()
    }
    AppText {
        x: Tokens.s16
        y: 626
        width: parent.width - 2 * Tokens.s16
        height: 36
        visible: root.waiting
        text: qsTr("姓名叫号后显示；指定叫号须选原因")
        size: Tokens.type.small
        fit: true
        fitHeight: 36
        color: Tokens.inkSoft
    }
    SecondButton {
        objectName: "bring-back"
        x: Tokens.s16
        y: 582
        width: parent.width - 2 * Tokens.s16
        height: 40
        visible: !root.waiting
        enabled: root.model.focused !== ""
        text: root.model.focused === "" ? qsTr("选一个号恢复排队") : qsTr("恢复排队 %1").arg(root.model.focused)
        onClicked: root.model.bring_back(root.model.focused)
    }
}
