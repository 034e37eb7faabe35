import QtQuick
import Ui

// The chosen service: letter, name, a line, and its wait at the right.
Item {
    id: root

    property var row: ({})
    property string note: ""
    readonly property bool known: row.code !== undefined
    // Elder type in a part of a wide page: the wait below the name, and nothing else.
    readonly property bool narrow: Tokens.elder && Zones.landscape
    readonly property int letter: Tokens.elder ? 132 : 96

    width: Zones.wide
    height: letter
    visible: known

    Badge {
        size: root.letter
        solid: true
        text: root.row.code ?? ""
        textSize: Tokens.type.h2
    }
    FitText {
        id: name

        x: root.letter + Tokens.s24
        y: -hang
        width: root.narrow ? parent.width - x : side.x - x - Tokens.s16
        height: root.letter * (root.narrow ? 0.5 : 0.58)
        text: root.row.name ?? ""
        size: root.narrow ? Tokens.type.h3 : Tokens.type.h2
        bold: true
    }
    FitText {
        x: name.x
        y: name.height
        width: name.width
        height: root.letter - name.height
        visible: !root.narrow
        text: root.note === "" ? root.row.hint ?? "" : root.note
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    Column {
        id: side

        x: root.narrow ? name.x : parent.width - width
        y: root.narrow ? name.height : Math.floor((parent.height - Math.floor(height)) / 2)
        width: root.narrow ? name.width : Tokens.elder ? 344 : 300
        spacing: Tokens.tibetanApart

        FitText {
            id: wait

            width: parent.width
            height: root.narrow ? root.letter - name.height : naturalWidth > width ? 88 : Tokens.type.h3 * 1.5
            text: root.known ? Words.tileWait(root.row) : ""
            size: Tokens.type.h3
            bold: true
            horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignRight
            color: root.row.status !== "open" ? Tokens.inkMuted : root.row.wait === "long" ? Tokens.warn : root.row.wait === "none" ? Tokens.success : root.row.wait === "unknown" ? Tokens.inkSoft : Tokens.accent
        }
        AppText {
            id: count

            width: parent.width
            visible: !root.narrow && root.known && root.row.status === "open" && root.row.waiting > 0
            text: root.known ? Words.waiting(root.row.waiting) : ""
            size: Tokens.type.small
            color: Tokens.inkSoft
            horizontalAlignment: Text.AlignRight
        }
    }
}
