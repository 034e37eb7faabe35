import QtQuick

// A row of a list: badge or icon, name over a note, something at the end, a chevron.
// Put extra items (a pill, a button) inside: they stand before the chevron.
Pressable {
    id: root

    property string note: ""
    property string code: ""
    property string iconName: ""
    property string trailing: ""
    property string richText: ""
    property bool chevron: true
    property bool selected: false
    property bool divider: true
    property bool bold: Tokens.face !== "desk"
    property int badgeSize: Tokens.face === "desk" ? 28 : Tokens.elder ? 132 : 64
    property int nameSize: Tokens.face === "desk" ? Tokens.type.body : Tokens.type.h3
    default property alias tailData: slot.data

    implicitWidth: 984
    implicitHeight: Tokens.rowHeight
    // Leaves the frame of the card it lies in.
    leftInset: Tokens.stroke
    rightInset: Tokens.stroke
    label: [text, note, trailing].filter(part => part !== "").join(", ")

    background: Rectangle {
        color: root.down ? Tokens.tintPressed : root.selected ? (Tokens.contrast ? Tokens.tintPressed : Tokens.tint) : "transparent"
        border.width: root.visualFocus ? Tokens.strokeStrong : 0
        border.color: Tokens.gold

        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.divider
        }
    }
    contentItem: Item {
        Badge {
            id: badge

            x: Tokens.padding
            anchors.verticalCenter: parent.verticalCenter
            visible: root.code !== "" || root.iconName !== ""
            size: root.badgeSize
            text: root.code
            iconName: root.iconName
        }
        Column {
            x: badge.visible ? badge.x + badge.width + Tokens.s16 : Tokens.padding
            anchors.verticalCenter: parent.verticalCenter
            width: tail.x - x - Tokens.s16

            AppText {
                width: parent.width
                fitHeight: root.height - (root.note === "" ? 0 : Tokens.type.small * Tokens.naturalLine)
                text: root.richText === "" ? root.text : root.richText
                textFormat: root.richText === "" ? Text.PlainText : Text.StyledText
                size: root.nameSize
                bold: root.bold
                fit: root.richText === ""
                color: root.enabled ? Tokens.ink : Tokens.inkOff
            }
            AppText {
                id: noteText

                width: parent.width
                visible: root.note !== ""
                text: root.note
                size: Tokens.type.small
                color: Tokens.inkSoft
                elide: Text.ElideRight
            }
        }
        Row {
            id: tail

            anchors.right: parent.right
            anchors.rightMargin: Tokens.padding
            height: parent.height
            spacing: Tokens.s16

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.trailing
                size: Tokens.type.small
                color: Tokens.inkSoft
            }
            Row {
                id: slot

                anchors.verticalCenter: parent.verticalCenter
                spacing: Tokens.s8
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.chevron ? "chev" : ""
                size: Tokens.face === "desk" ? 16 : 36
            }
        }
    }
}
