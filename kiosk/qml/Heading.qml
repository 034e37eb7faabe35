import QtQuick
import Ui

// A gold stroke, a heading and a quiet word beside it.
Item {
    id: root

    property string text: ""
    property string note: ""
    property string trailing: ""
    property int size: Tokens.type.h3
    property int space: width

    width: Zones.wide
    height: Math.max(64, size * 1.45)

    Rectangle {
        id: stroke

        anchors.verticalCenter: parent.verticalCenter
        width: Tokens.s8
        height: Math.min(root.height * 0.7, root.size)
        radius: 2
        color: Tokens.gold
    }
    FitText {
        id: name

        x: Tokens.s24
        width: Math.min(naturalWidth, root.space - x)
        height: parent.height
        text: root.text
        size: root.size
        bold: true
    }
    FitText {
        x: name.x + name.width + Tokens.s16
        width: Math.max(0, (side.visible ? side.x - Tokens.s16 : root.space) - x)
        height: parent.height
        visible: width > 120
        text: root.note
        size: Math.min(Tokens.type.body, root.size)
        color: Tokens.inkSoft
    }
    AppText {
        id: side

        x: root.space - width
        height: parent.height
        visible: root.trailing !== ""
        text: root.trailing
        size: Tokens.type.small
        color: Tokens.inkMuted
    }
}
