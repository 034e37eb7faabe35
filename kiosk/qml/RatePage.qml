pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Five levels, below or beside each other, equal in size and colour, none preset. Nobody has to rate.
Page {
    id: root

    readonly property var see: kiosk.see.rating

    FitText {
        x: Tokens.s48
        y: Zones.landscape ? 120 : 160
        width: root.whole
        height: Zones.landscape ? 112 : 136
        text: qsTr("您对这次服务满意吗？")
        size: Tokens.type.h2
        bold: true
        horizontalAlignment: Text.AlignHCenter
    }
    FitText {
        x: Tokens.s48
        y: Zones.landscape ? 240 : 304
        width: root.whole
        height: !Tokens.elder ? 72 : Zones.landscape ? 112 : 120
        text: Words.joined([root.see.number, root.see.subject])
        size: Tokens.type.body
        horizontalAlignment: Text.AlignHCenter
        color: Tokens.inkSoft
    }
    FitText {
        x: Tokens.s48
        y: Zones.landscape ? 696 : 480
        width: root.whole
        height: Zones.landscape ? 64 : 112
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
            x: Tokens.s48 + (Zones.landscape ? index * (width + Tokens.s16) : 0)
            y: root.reach + (Zones.landscape ? 0 : index * 168)
            width: Zones.landscape ? (root.whole - 4 * Tokens.s16) / 5 : root.wide
            height: Zones.landscape ? 320 : 152
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
                    id: face

                    x: Zones.landscape ? (parent.width - width) / 2 : Tokens.s48
                    y: Zones.landscape ? Tokens.s24 : (parent.height - height) / 2
                    level: card.modelData
                    size: Zones.landscape ? 152 : 112
                }
                FitText {
                    x: Zones.landscape ? Tokens.s16 : 208
                    y: Zones.landscape ? face.y + face.height : 0
                    width: parent.width - x - (Zones.landscape ? Tokens.s16 : Tokens.s24)
                    height: parent.height - y
                    horizontalAlignment: Zones.landscape ? Text.AlignHCenter : Text.AlignLeft
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
