pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The tickets that this call went before, and how often that has happened to each.
Rectangle {
    id: root

    required property var now
    required property var tickets

    height: 54 + Math.ceil(tickets.length / 2) * 48
    color: Tokens.canvas
    border.width: Tokens.stroke
    border.color: Tokens.line

    AppText {
        x: Tokens.s24
        y: Tokens.s8
        width: parent.width - 2 * Tokens.s24
        height: 36
        text: qsTr("被 %1 越过的号").arg(root.now.ticket ?? "")
        bold: true
        elide: Text.ElideRight
    }
    Repeater {
        model: root.tickets

        Rectangle {
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
            AppText {
                anchors.right: parent.right
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
