import QtQuick

// A label in a rounded field: a state, a mark. It cannot be touched.
Plate {
    id: root

    property string text: ""
    property string iconName: ""
    property string tone: "info"
    property bool outlined: false
    // On the dark bar: solid white, blue words.
    property bool dark: false
    property int textSize: Tokens.type.small

    implicitHeight: Tokens.face === "desk" ? 20 : Math.max(56, label.implicitHeight + Tokens.s8)
    implicitWidth: row.implicitWidth + (Tokens.face === "desk" ? Tokens.s16 : 2 * Tokens.s24)
    radius: height / 2
    color: dark ? Tokens.overDeep : Tokens.toneTint(tone)
    border.width: outlined || Tokens.contrast ? Tokens.stroke : 0
    border.color: tone === "neutral" ? Tokens.lineStrong : Tokens.toneColor(tone)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Tokens.s8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Math.round(root.textSize * 1.1)
            color: root.tone === "gold" ? Tokens.overGold : Tokens.toneColor(root.tone)
        }
        AppText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            size: root.textSize
            bold: true
            color: root.dark ? Tokens.primary600 : root.tone === "gold" ? Tokens.overGold : Tokens.ink
        }
    }
}
