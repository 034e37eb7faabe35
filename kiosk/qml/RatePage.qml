pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Five levels, equal in size and colour, none preset. Nobody has to rate.
Page {
    id: root

    readonly property var see: kiosk.see.rating

    FitText {
        x: Tokens.s48
        y: 160
        width: root.wide
        height: 136
        text: qsTr("您对这次服务满意吗？")
        size: Tokens.type.h2
        bold: true
        horizontalAlignment: Text.AlignHCenter
    }
    FitText {
        x: Tokens.s48
        y: 304
        width: root.wide
        height: Tokens.elder ? 120 : 72
        text: Words.joined([root.see.number, root.see.subject])
        size: Tokens.type.body
        horizontalAlignment: Text.AlignHCenter
        color: Tokens.inkSoft
    }
    FitText {
        x: Tokens.s48
        y: 480
        width: root.wide
        height: 112
        text: qsTr("评不评由您。窗口人员看不到是谁评的")
        size: Tokens.type.small
        horizontalAlignment: Text.AlignHCenter
        color: Tokens.inkMuted
    }
    Repeater {
        model: [5, 4, 3, 2, 1]

        Pressable {
            id: card

            required property int modelData
            required property int index

            objectName: "level-" + modelData
            x: Tokens.s48
            y: root.reach + index * 168
            width: root.wide
            height: 152
            text: Words.level(modelData)
            onClicked: root.touch("choose_level", String(modelData))

            background: Box {
                focusRing: card.visualFocus
                color: card.down ? Tokens.tint : Tokens.surface
                border.width: card.down ? Tokens.strokeStrong : Tokens.stroke
                border.color: card.down ? Tokens.accent : Tokens.line
            }
            contentItem: Item {
                Face {
                    x: Tokens.s48
                    anchors.verticalCenter: parent.verticalCenter
                    level: card.modelData
                    size: 112
                }
                FitText {
                    x: 208
                    width: parent.width - x - Tokens.s24
                    height: parent.height
                    text: card.text
                    size: Tokens.type.h3
                    bold: true
                }
            }
        }
    }
    QuietButton {
        objectName: "no-rating"
        x: (root.width - width) / 2
        y: root.contentBottom - height - Tokens.s16
        width: Tokens.elder ? 480 : 360
        height: Tokens.elder ? 120 : 112
        text: qsTr("不评价")
        onClicked: root.touch("finished", "")
    }
}
