import QtQuick

// A page or panel without its content: what is so, why, what one can do.
Item {
    id: root

    property string iconName: "info"
    property string tone: "info"
    property string title: ""
    property string text: ""
    property string actionText: ""
    property alias actionName: action.objectName
    signal action

    implicitWidth: 480
    implicitHeight: column.implicitHeight

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width
        spacing: Tokens.face === "desk" ? Tokens.s12 : Tokens.s24

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.iconName
            size: Tokens.face === "desk" ? 40 : 112
            color: root.tone === "neutral" ? Tokens.inkMuted : Tokens.toneColor(root.tone)
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: root.title
            size: Tokens.face === "desk" ? Tokens.type.body : Tokens.type.h3
            bold: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: root.text
            size: Tokens.face === "desk" ? Tokens.type.small : Tokens.type.body
            color: Tokens.inkSoft
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        SecondButton {
            id: action

            anchors.horizontalCenter: parent.horizontalCenter
            visible: text !== ""
            text: root.actionText
            onClicked: root.action()
        }
    }
}
