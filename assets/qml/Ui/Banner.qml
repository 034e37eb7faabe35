import QtQuick

// A band across the page that says what is wrong, whose turn it is, and what still works.
Rectangle {
    id: root

    property string title: ""
    property string text: ""
    property string iconName: "warn"
    property string tone: "warn"
    readonly property bool slim: Tokens.face === "desk"
    readonly property int signSize: slim ? 32 : 104

    implicitWidth: 1080
    implicitHeight: slim ? 48 : Math.max(168, column.implicitHeight + 2 * Tokens.s24)
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
            width: parent.width
            fitHeight: 100
            text: root.title
            size: Tokens.type.h2
            bold: true
            fit: true
        }
        AppText {
            width: parent.width
            visible: root.text !== ""
            text: root.text
            color: Tokens.inkSoft
            fit: true
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
