pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The bar folded to a corner: ticket, the step that is due, and what must not be missed.
Rectangle {
    id: root

    required property var counter
    required property var dock
    readonly property var bar: counter.bar
    readonly property var now: bar.picture
    readonly property bool warned: now.lineTone === "warn" && !now.alarm
    readonly property color muted: now.alarm ? Tokens.overSign : Tokens.overDeepMuted

    width: 320
    height: 96
    color: now.alarm ? Tokens.danger : Tokens.deep

    Grip {
        objectName: "small-grip"
        width: 108
        height: 64
        dock: root.dock
    }
    AppText {
        objectName: "small-ticket"
        x: Tokens.s16
        width: 84
        height: 64
        text: Words.say(root.now.big)
        size: Tokens.type.h1
        bold: true
        fit: true
        fitHeight: 60
        maxLines: 1
        color: root.now.dim ? root.muted : Tokens.overDeep
    }
    PrimarySlot {
        objectName: "small-" + root.now.primary.act
        x: 108
        y: 6
        width: 206
        height: 52
        primary: root.now.primary
        steps: root.now.steps
        onPicked: root.bar.press(root.now.primary.act)
    }
    Row {
        x: Tokens.s16
        y: 64
        width: count.x - x - Tokens.s8
        height: 30
        spacing: Tokens.s4

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.now.lineIcon
            size: 15
            color: root.warned ? Tokens.gold : Tokens.overDeep
        }
        AppText {
            objectName: "small-line"
            width: parent.width - x
            height: parent.height
            text: root.now.lineTone === "undo" ? qsTr("撤销") + " " + root.now.undo.key + " " + Words.say(root.now.line) : Words.say(root.now.line)
            size: Tokens.type.small
            fit: true
            fitHeight: 28
            color: root.warned ? Tokens.gold : Tokens.overDeep
        }
    }
    AppText {
        id: count

        objectName: "small-waiting"
        x: bell.x - width - Tokens.s4
        y: 64
        height: 30
        text: qsTr("%1 人").arg(root.now.waiting)
        size: Tokens.type.small
        bold: true
        color: root.now.longestLevel === "plain" || root.now.alarm ? Tokens.overDeep : Tokens.gold
    }
    AlertBell {
        id: bell

        objectName: "small-alerts"
        x: unfold.x - width
        y: 62
        width: 34
        height: 32
        count: root.bar.alerts.length
        key: root.counter.keys.of.alerts
        onClicked: root.counter.panel.show("alerts")
    }
    Pressable {
        id: unfold

        objectName: "small-unfold"
        x: root.width - width - Tokens.s4
        y: 62
        width: 32
        height: 32
        text: qsTr("展开叫号条")
        hint: root.counter.keys.of.fold
        focusPolicy: Qt.NoFocus
        onClicked: root.dock.fold()
        background: Box {
            color: unfold.down ? Tokens.deepRaised : "transparent"
            border.width: 0
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "chev"
                size: 20
                color: Tokens.overDeep
            }
        }
    }
}
