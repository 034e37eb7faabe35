pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The tickets that this call went before, and how often that has happened to each.
Rectangle {
    id: root

    required property var now
    required property var tickets
    readonly property int cap: now.cap ?? 0

    height: 54 + Math.ceil(tickets.length / 2) * 48
    color: Tokens.canvas
    border.width: Tokens.stroke
    border.color: Tokens.line

    AppText {
        x: Tokens.s24
        y: Tokens.s8
        width: parent.width - 2 * Tokens.s24 - (told.visible ? 200 : 0)
        height: 36
        text: qsTr("被 %1 越过的号").arg(root.now.ticket ?? "")
        bold: true
        elide: Text.ElideRight
    }
    AppText {
        id: told

        anchors.right: parent.right
        anchors.rightMargin: Tokens.s24
        y: Tokens.s8
        width: 190
        height: 36
        visible: root.cap > 0
        text: qsTr("满 %1 次，下一个必叫").arg(root.cap)
        size: Tokens.type.small
        color: Tokens.inkSoft
        fit: true
        fitHeight: 36
        horizontalAlignment: Text.AlignRight
    }
    Repeater {
        model: root.tickets

        Rectangle {
            id: box

            required property int index
            required property var modelData

            x: Tokens.s24 + index % 2 * 293
            y: 46 + Math.floor(index / 2) * 48
            width: 281
            height: 40
            radius: Tokens.radiusS
            color: Tokens.surface
            border.width: Tokens.stroke
            border.color: Tokens.line

            AppText {
                x: Tokens.s12
                height: parent.height
                text: parent.modelData.ticket
                bold: true
            }
            Row {
                anchors.right: parent.right
                anchors.rightMargin: Tokens.s12
                height: parent.height
                visible: root.cap > 0
                spacing: Tokens.s4

                Repeater {
                    model: root.cap

                    Rectangle {
                        required property int index

                        anchors.verticalCenter: parent?.verticalCenter
                        width: 16
                        height: 8
                        radius: 4
                        color: index < box.modelData.times ? Tokens.gold : Tokens.line
                    }
                }
                AppText {
                    width: 44
                    height: parent.height
                    text: box.modelData.times + " / " + root.cap
                    size: Tokens.type.small
                    horizontalAlignment: Text.AlignRight
                }
            }
            AppText {
                anchors.right: parent.right
                visible: root.cap === 0
                anchors.rightMargin: Tokens.s12
                width: 190
                height: parent.height
                text: qsTr("已被越过 %1 次").arg(parent.modelData.times)
                size: Tokens.type.small
                color: Tokens.inkSoft
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
