pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Open alerts of this window; each ends with its cause. A digit does what is due about a call.
AskPage {
    id: root

    required property var counter
    required property var alerts

    title: qsTr("本窗口提醒")
    acceptText: qsTr("知道了")
    onAccepted: root.model.close()

    Repeater {
        model: Math.min(9, root.alerts.length)

        Item {
            id: key

            required property int index

            Shortcut {
                sequences: [String(key.index + 1)]
                autoRepeat: false
                onActivated: root.counter.calls.act(root.alerts[key.index].id)
            }
        }
    }
    LinkButton {
        objectName: "help"
        text: qsTr("叫人到窗口来")
        keyHint: root.counter.keys.of.call_help
        onClicked: root.model.show("help")
    }
    Row {
        visible: root.counter.bar.supervisor
        spacing: Tokens.s24

        LinkButton {
            objectName: "hall-pause"
            text: root.counter.bar.picture.hallPaused ? qsTr("恢复大厅") : qsTr("暂停整个大厅")
            onClicked: root.model.show("hall")
        }
        LinkButton {
            objectName: "guard-closing"
            text: qsTr("下班前取号")
            onClicked: root.model.show("closing")
        }
        LinkButton {
            objectName: "let-on"
            text: qsTr("加号")
            onClicked: root.model.show("let_on")
        }
        LinkButton {
            objectName: "policy"
            text: qsTr("叫号策略")
            onClicked: root.counter.policies.open()
        }
        LinkButton {
            objectName: "self-test"
            text: qsTr("开门自检")
            onClicked: root.counter.selfTest.open()
        }
    }
    AppText {
        visible: root.alerts.length === 0
        text: qsTr("没有提醒")
        color: Tokens.inkMuted
    }
    Repeater {
        model: root.alerts

        Item {
            id: line

            required property int index
            required property var modelData
            readonly property var call: root.counter.calls.byAlert[modelData.id]
            readonly property bool called: call !== undefined

            width: parent?.width ?? 0
            height: Math.max(24, words.height + (more.visible ? more.y - words.height + more.height : 0))

            AppText {
                id: since

                height: 24
                text: line.modelData.since
                size: Tokens.type.small
                color: Tokens.inkSoft
            }
            AppText {
                id: words

                objectName: "alert-" + line.index
                x: since.width + Tokens.s12
                width: (here.visible ? here.x : parent.width) - x - Tokens.s12
                height: Math.max(24, implicitHeight)
                text: line.modelData.text
                wrapMode: Text.Wrap
            }
            LinkButton {
                id: here

                objectName: "print-here-" + line.index
                anchors.right: parent.right
                height: 24
                visible: line.modelData.job !== ""
                enabled: !root.model.busy
                text: qsTr("在此打印")
                onClicked: root.model.print_here(line.modelData.job)
            }
            CallLine {
                id: more

                objectName: "call-" + line.index
                x: words.x
                y: words.height + 2 * Tokens.tibetanApart
                width: parent.width - x
                visible: line.called
                call: line.called ? Object.assign({}, line.call, {
                    "wish": ""
                }) : ({})
                keyHint: line.index < 9 ? String(line.index + 1) : ""
                onActed: root.counter.calls.act(line.modelData.id)
            }
        }
    }
}
