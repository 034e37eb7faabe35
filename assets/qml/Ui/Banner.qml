import QtQuick

// A band across the page that says what is wrong, whose turn it is, and what still works.
Rectangle {
    id: root

    property string title: ""
    property string text: ""
    property string iconName: "warn"
    property string tone: "warn"
    readonly property bool slim: Tokens.face === "desk"
    readonly property int signSize: slim ? 32 : narrow ? 64 : 104
    // A narrow one, in a column of a page, is higher: its title and its words take more lines.
    readonly property bool narrow: !slim && height > width / 3
    // With words below it, the title leaves them the room for two lines.
    readonly property int headSize: text !== "" && body.naturalWidth > column.width ? Tokens.type.h3 : Tokens.type.h2

    implicitWidth: 1080
    implicitHeight: slim ? 48 : Tokens.elder ? 216 : 168
    color: Tokens.toneTint(tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + (text === "" ? "" : ", " + text)

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Tokens.strokeStrong
        color: Tokens.toneColor(root.tone)
    }
    Sign {
        id: sign

        x: root.slim ? Tokens.s16 : Tokens.s48
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.iconName
        tone: root.tone
        size: root.signSize
    }
    Column {
        id: column

        x: sign.x + sign.width + (root.slim ? Tokens.s12 : Tokens.s32)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Tokens.s24
        visible: !root.slim

        AppText {
            id: head

            width: parent.width
            fitHeight: root.height - 2 * Tokens.s16
            maxLines: root.text === "" || root.narrow ? 2 : 1
            text: root.title
            size: root.headSize
            bold: true
            fit: true
        }
        AppText {
            id: body

            width: parent.width
            visible: root.text !== ""
            text: root.text
            color: Tokens.inkSoft
            fit: true
            maxLines: root.narrow ? 4 : 2
            fitHeight: root.height - head.height - Tokens.s16
        }
    }
    Row {
        x: sign.x + sign.width + Tokens.s12
        height: parent.height
        spacing: Tokens.s12
        visible: root.slim

        AppText {
            height: parent.height
            text: root.title
            bold: true
        }
        AppText {
            height: parent.height
            text: root.text
            color: Tokens.inkSoft
        }
    }
}
