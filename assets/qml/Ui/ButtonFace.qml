import QtQuick

// Icon, text and key hint of a button, centred as one group whatever size the text takes.
Item {
    id: root

    property string text: ""
    property string iconName: ""
    property string keyHint: ""
    property int textSize: Tokens.type.body
    // Large words have a large icon beside them.
    property int iconSize: Tokens.face === "kiosk" ? Math.max(Tokens.iconSize, Math.round(textSize * 1.2)) : Tokens.iconSize
    property color color: Tokens.ink
    property color iconColor: color
    property bool bold: true
    readonly property real before: iconName === "" ? 0 : iconSize + (text === "" ? 0 : Tokens.gap)
    readonly property real after: keyHint === "" ? 0 : hint.implicitWidth + Tokens.gap
    // Words alone may take two lines, each in the middle.
    readonly property bool centred: iconName === "" && keyHint === ""
    readonly property real start: (width - before - label.contentWidth - after) / 2

    implicitWidth: before + (text === "" ? 0 : label.naturalWidth) + after
    implicitHeight: Math.max(iconName === "" ? 0 : iconSize, label.implicitHeight)

    Icon {
        x: root.start
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: root.iconSize
        color: root.iconColor
    }
    AppText {
        id: label

        x: root.centred ? 0 : root.start + root.before
        // Alone in their button, words need no common baseline: their heads and tails are centred.
        y: -hang
        width: root.width - root.before - root.after
        height: root.height
        text: root.text
        size: root.textSize
        bold: root.bold
        fit: true
        fitHeight: root.height
        color: root.color
        horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
    }
    KeyHint {
        id: hint

        x: root.start + root.before + label.contentWidth + Tokens.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.keyHint
        ink: root.color
    }
}
