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
    // Beside the bar of a wide screen: the note below the text, where that leaves it room.
    readonly property bool narrow: width < 1000
    readonly property color ink: take ? Tokens.overGold : Tokens.overDeep
    // What the note may take beside the text, and what it then leaves.
    readonly property real noteWidth: Math.min(noteText.naturalWidth, width * 0.44)
    readonly property real beside: (down.visible ? down.x : width - Tokens.s48 + Tokens.s16) - Tokens.s16 - noteWidth - textShown.x - Tokens.s16
    readonly property real wanted: textShown.naturalWidth
    // The note goes before the text breaks into two lines for it, or into three.
    readonly property bool roomForBoth: wanted <= beside || wanted > room && wanted * Tokens.type.body <= 1.8 * beside * textShown.size

    implicitWidth: 1080
    implicitHeight: Tokens.elder ? 136 : 104
    color: take ? Tokens.gold : Tokens.deep
    readonly property real room: (down.visible ? down.x : width - Tokens.s32) - textShown.x - Tokens.s16
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
        id: textShown

        x: sign.x + sign.width + Tokens.s24
        width: !root.narrow && root.note !== "" && root.roomForBoth ? root.beside : root.room
        height: noteText.visible && root.narrow ? parent.height * 0.6 : parent.height
        text: root.text
        size: root.take && !(root.narrow && tibetan) ? Tokens.type.h2 : Tokens.type.h3
        bold: true
        fit: true
        fitHeight: root.height
        color: root.ink
    }
    AppText {
        id: noteText

        x: root.narrow ? textShown.x : (down.visible ? down.x : root.width - Tokens.s48 + Tokens.s16) - width - Tokens.s16
        y: root.narrow ? parent.height * 0.56 + Tokens.tibetanApart / 2 : 0
        width: root.narrow ? root.room : root.noteWidth
        height: root.narrow ? parent.height * 0.36 : parent.height
        visible: text !== "" && (root.narrow ? textShown.lineCount === 1 && naturalWidth <= width : root.roomForBoth)
        text: root.note
        size: Tokens.type.small
        bold: root.take
        fit: true
        fitHeight: root.height
        color: root.ink
        horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignRight
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
