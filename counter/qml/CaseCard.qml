pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Registering a case: pick the item, check its materials, choose the outcome. Nothing is preset.
FocusScope {
    id: root

    required property var counter
    required property var model
    readonly property var now: model.picture
    readonly property bool picked: now.item !== ""
    readonly property bool open: now.open
    property bool pointing: false

    // Serving has begun: the item is the next to be typed.
    onOpenChanged: if (open && !picked)
        picker.take()

    Connections {
        target: root.model

        function onPointed(): void {
            root.pointing = true;
            rest.restart();
            if (!root.picked)
                picker.take();
        }
        function onWantsDate(): void {
            gaps.take();
        }
    }
    Timer {
        id: rest

        interval: 3000
        onTriggered: root.pointing = false
    }
    Card {
        anchors.fill: parent
    }
    CaseHeader {
        width: parent.width
        height: 48
        counter: root.counter
        model: root.model
        onAnother: picker.take()
    }
    AppText {
        anchors.centerIn: parent
        width: parent.width - 2 * Tokens.s48
        visible: !root.picked && !picker.listing
        text: !root.now.open ? qsTr("开始办理后登记办件") : qsTr("先选一个事项：名称、拼音首字母或编码")
        color: Tokens.inkMuted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Item {
        anchors.fill: parent
        visible: root.picked

        FactsLine {
            x: Tokens.s16
            y: 104
            width: guide.x - x - Tokens.s16
            height: 32
            facts: root.now.facts
        }
        LinkButton {
            id: guide

            objectName: "guide"
            anchors.right: parent.right
            anchors.rightMargin: Tokens.s12
            y: 102
            height: 36
            textSize: Tokens.type.small
            text: qsTr("办事指南")
            keyHint: root.counter.keys.of.guide
            onClicked: root.counter.guide.open()
        }
        CheckHeader {
            y: 136
            width: parent.width
            height: 41
            model: root.model
            keys: root.counter.keys.of
        }
        MaterialList {
            x: 1
            y: 177
            width: parent.width - 2
            height: (gaps.visible ? gaps.y : row.y - 42) - y
            model: root.model
            key: root.counter.keys.of.materials
        }
        GapsStrip {
            id: gaps

            x: 1
            y: row.y - 42 - height
            width: parent.width - 2
            height: 48
            visible: root.now.needsDate
            model: root.model
        }
        OutcomeHead {
            x: Tokens.s16
            y: row.y - 38
            width: parent.width - 2 * Tokens.s16
            height: 32
            model: root.model
        }
        OutcomeRow {
            id: row

            x: Tokens.s16
            y: parent.height - height - Tokens.s16
            width: parent.width - 2 * Tokens.s16
            height: 52
            model: root.model
            keys: root.counter.keys.outcomes
            pointing: root.pointing
        }
    }
    ItemPicker {
        id: picker

        x: Tokens.s16
        y: 60
        width: parent.width - 2 * Tokens.s16
        height: 40
        enabled: root.now.open
        focus: true
        key: root.counter.keys.of.item
        chosen: root.now.item
        code: root.now.code
        model: root.counter.picker
        onCleared: root.model.clear()
    }
}
