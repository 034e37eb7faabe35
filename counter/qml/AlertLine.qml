import QtQuick
import Ui

// One open alert: since when, what it says, and what can be done about it from here.
Item {
    id: root

    required property var counter
    required property var model
    required property var alert
    required property int index
    readonly property var call: counter.calls.byAlert[alert.id]
    readonly property bool called: call !== undefined

    height: Math.max(here.visible ? here.height : 24, words.height + (more.visible ? more.y - words.height + more.height : 0))

    AppText {
        id: since

        height: 24
        text: root.alert.since
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    AppText {
        id: words

        objectName: "alert-" + root.index
        x: since.width + Tokens.s12
        width: (here.visible ? here.x : parent.width) - x - Tokens.s12
        height: Math.max(24, implicitHeight)
        text: root.alert.text
        wrapMode: Text.Wrap
    }
    LinkButton {
        id: here

        objectName: "print-here-" + root.index
        anchors.right: parent.right
        height: 28
        visible: root.alert.job !== ""
        enabled: !root.model.busy
        text: qsTr("在此打印")
        keyHint: root.index < 9 ? String(root.index + 1) : ""
        onClicked: root.model.print_here(root.alert.job)
    }
    CallLine {
        id: more

        objectName: "call-" + root.index
        x: words.x
        y: words.height + 2 * Tokens.tibetanApart
        width: parent.width - x
        visible: root.called
        call: root.called ? Object.assign({}, root.call, {
            "wish": ""
        }) : ({})
        keyHint: root.index < 9 ? String(root.index + 1) : ""
        onActed: root.counter.calls.act(root.alert.id)
    }
}
