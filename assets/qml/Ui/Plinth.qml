import QtQuick

// The foot of the kiosk: always speaks of the hardware under the screen.
Rectangle {
    id: root

    property string text: ""
    property string note: ""
    property string iconName: "idcard"
    // An arrow towards the slot; none when there is nothing to put or take.
    property bool arrow: true
    // "Take something now": solid gold.
    property bool take: false
    readonly property color ink: take ? Tokens.overGold : Tokens.overDeep

    implicitWidth: 1080
    implicitHeight: Tokens.elder ? 136 : 104
    color: take ? Tokens.gold : Tokens.deep
    Accessible.role: Accessible.StaticText
    Accessible.name: text + (note === "" ? "" : ", " + note)

    Rule {
        width: parent.width
        visible: Tokens.contrast
    }
    Icon {
        id: sign

        x: Tokens.s48
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Tokens.elder ? 84 : 64
        color: root.take ? Tokens.overGold : Tokens.gold
    }
    AppText {
        x: sign.x + sign.width + Tokens.s24
        width: Math.max(0, noteText.x - x - Tokens.s16)
        height: parent.height
        text: root.text
        size: root.take ? Tokens.type.h2 : Tokens.type.h3
        bold: true
        fit: true
        fitHeight: root.height
        color: root.ink
    }
    AppText {
        id: noteText

        x: (down.visible ? down.x : root.width - Tokens.s48 + Tokens.s16) - width - Tokens.s16
        width: Math.min(naturalWidth, root.width * 0.44)
        height: parent.height
        text: root.note
        size: Tokens.type.small
        bold: root.take
        fit: true
        fitHeight: root.height
        color: root.ink
        horizontalAlignment: Text.AlignRight
    }
    Icon {
        id: down

        x: root.width - Tokens.s48 - width
        anchors.verticalCenter: parent.verticalCenter
        visible: root.arrow
        name: "down"
        size: Tokens.elder ? 72 : 56
        color: root.take ? Tokens.overGold : Tokens.gold
    }
}
