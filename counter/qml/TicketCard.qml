import QtQuick
import Ui

// The ticket at the window: the name is open after the call, the ID stays masked.
Card {
    id: root

    required property var counter
    readonly property var now: counter.current.picture
    readonly property bool some: now.ticket !== undefined

    AppText {
        anchors.centerIn: parent
        visible: !root.some
        text: qsTr("窗口现在没有号票")
        color: Tokens.inkMuted
    }
    Item {
        anchors.fill: parent
        visible: root.some

        AppText {
            id: number

            objectName: "current-ticket"
            x: Tokens.s24
            width: 112
            height: parent.height
            text: root.now.ticket ?? ""
            size: Tokens.type.number
            bold: true
            fit: true
            maxLines: 1
            color: Tokens.accent
        }
        AppText {
            id: name

            objectName: "current-name"
            x: 146
            y: 20
            width: Math.min(implicitWidth, 230)
            height: 30
            text: Words.say(root.now.name)
            size: Tokens.type.h2
            bold: true
            elide: Text.ElideRight
            color: root.now.known ? Tokens.ink : Tokens.inkMuted
        }
        Pill {
            id: chip

            x: name.x + name.width + Tokens.s8
            y: 26
            visible: root.now.chip !== null && root.now.chip !== undefined
            text: Words.say(root.now.chip)
            tone: root.now.chipTone === "gold" ? "warn" : "info"
            outlined: true
        }
        AppText {
            x: chip.visible ? chip.x + chip.width + Tokens.s8 : chip.x
            y: 20
            width: right.x - x - Tokens.s16
            height: 30
            visible: root.now.items > 0
            text: qsTr("取号时已选事项")
            size: Tokens.type.small
            color: Tokens.inkMuted
            elide: Text.ElideRight
        }
        AppText {
            objectName: "current-number"
            x: 146
            y: 52
            width: right.x - x - Tokens.s16
            height: 24
            text: root.now.number ? qsTr("身份证 %1").arg(root.now.number) : qsTr("没有刷证")
            size: Tokens.type.small
            color: Tokens.inkSoft
            elide: Text.ElideRight
        }
        Column {
            id: right

            anchors.right: parent.right
            anchors.rightMargin: Tokens.s24
            y: 18
            width: 210

            AppText {
                width: parent.width
                height: 28
                text: Words.say(root.now.told)
                size: Tokens.type.small
                color: Tokens.inkSoft
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignRight
            }
            LinkButton {
                objectName: "why"
                anchors.right: parent.right
                text: qsTr("为何叫到此号")
                keyHint: root.counter.keys.of.why
                onClicked: root.counter.explain()
            }
        }
    }
}
