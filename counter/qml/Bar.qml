pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The slim bar: ticket, state, the primary slot that never moves, four actions, the queue, the window.
Rectangle {
    id: root

    required property var counter
    required property var dock
    readonly property var bar: counter.bar
    readonly property var now: bar.picture
    readonly property bool wide: width >= 1280
    readonly property int slotX: 344
    readonly property int rowX: wide ? 568 : 440
    readonly property int tailX: rowX + (wide ? 284 : 276)
    property string why: ""
    // On the red of an evacuation nothing may be pale.
    readonly property color muted: now.alarm ? Tokens.overSign : Tokens.overDeepMuted

    color: root.now.alarm ? Tokens.danger : Tokens.deep

    component Divider: Rectangle {
        y: Tokens.s12
        width: Tokens.stroke
        height: root.height - 2 * Tokens.s12
        color: Tokens.deepLine
    }

    Grip {
        objectName: "grip"
        width: root.wide ? 336 : 216
        height: parent.height
        dock: root.dock
        onToldChanged: root.why = told
    }
    AppText {
        objectName: "ticket"
        x: Tokens.s16
        width: root.wide ? 108 : 200
        height: parent.height
        text: Words.say(root.now.big)
        size: Tokens.type.number
        bold: true
        fit: true
        fitHeight: 60
        maxLines: 1
        color: root.now.dim ? root.muted : Tokens.overDeep
    }
    BarState {
        x: 128
        width: 208
        height: parent.height
        visible: root.wide
        counter: root.counter
        why: root.why
    }
    PrimarySlot {
        objectName: root.now.primary.act
        x: root.wide ? root.slotX : 224
        y: 6
        width: 208
        height: 52
        primary: root.now.primary
        steps: root.now.steps
        onPicked: root.bar.press(root.now.primary.act)
    }
    Repeater {
        model: 4

        BarButton {
            required property int index

            name: root.now.row[index].act
            x: root.rowX + index * 68
            y: 6
            shown: root.now.row[index]
            onPicked: root.bar.press(shown.act)
            onWhyChanged: root.why = why
        }
    }
    Divider {
        x: root.tailX
    }
    WaitingCount {
        x: root.tailX + (root.wide ? 12 : 2)
        height: parent.height
        now: root.now
    }
    AlertBell {
        objectName: "alerts"
        x: root.tailX + (root.wide ? 149 : 134)
        y: 6
        width: 44
        height: 52
        count: root.bar.alerts.length
        key: root.counter.keys.of.alerts
        onToldChanged: root.why = told
        onClicked: root.counter.panel.show("alerts")
    }
    Divider {
        x: 1061
        visible: root.wide
    }
    Column {
        x: 1078
        width: 152
        anchors.verticalCenter: parent.verticalCenter
        visible: root.wide
        spacing: 2 * Tokens.tibetanApart

        AppText {
            objectName: "bar-window"
            width: parent.width
            height: 24
            text: qsTr("%1 号窗口").arg(root.bar.station.window)
            bold: true
            color: Tokens.overDeep
            elide: Text.ElideRight
        }
        AppText {
            objectName: "bar-clerk"
            width: parent.width
            height: 20
            text: root.bar.station.clerk
            size: Tokens.type.small
            color: Tokens.overDeep
            elide: Text.ElideRight
        }
    }
    BarButton {
        name: "pause"
        x: root.width - 124
        y: 6
        shown: root.now.pause
        onPicked: root.bar.press(shown.act)
        onWhyChanged: root.why = why
    }
    FoldButton {
        objectName: "desk"
        x: root.width - 56
        y: 6
        width: 44
        height: 52
        unfolded: root.counter.unfolded
        muted: root.muted
        key: root.counter.keys.of.desk
        onClicked: root.counter.toggle_desk()
    }
}
