import QtQuick
import Ui

// The chosen service: letter, name, a line, and its wait at the right.
Item {
    id: root

    property var row: ({})
    property string note: ""
    readonly property bool known: row.code !== undefined
    readonly property int letter: Tokens.elder ? 132 : 96

    width: 984
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
        width: side.x - x - Tokens.s16
        height: root.letter * 0.58
        text: root.row.name ?? ""
        size: Tokens.type.h2
        bold: true
    }
    FitText {
        x: name.x
        y: name.height
        width: name.width
        height: root.letter - name.height
        text: root.note === "" ? root.row.hint ?? "" : root.note
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    Column {
        id: side

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Tokens.elder ? 344 : 300
        spacing: Tokens.tibetanApart

        FitText {
            id: wait

            width: parent.width
            height: naturalWidth > width ? 88 : Tokens.type.h3 * 1.5
            text: root.known ? Words.tileWait(root.row) : ""
            size: Tokens.type.h3
            bold: true
            horizontalAlignment: Text.AlignRight
            color: root.row.status !== "open" ? Tokens.inkMuted : root.row.wait === "long" ? Tokens.warn : root.row.wait === "none" ? Tokens.success : root.row.wait === "unknown" ? Tokens.inkSoft : Tokens.accent
        }
        AppText {
            id: count

            width: parent.width
            visible: root.known && root.row.status === "open" && root.row.waiting > 0
            text: root.known ? Words.waiting(root.row.waiting) : ""
            size: Tokens.type.small
            color: Tokens.inkSoft
            horizontalAlignment: Text.AlignRight
        }
    }
}
