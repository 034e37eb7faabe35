import QtQuick
import QtQuick.Layouts

// Icon, text and key hint of a button, centred.
Item {
    id: root

    property string text: ""
    property string iconName: ""
    property string keyHint: ""
    property int textSize: Tokens.type.body
    property int iconSize: Tokens.iconSize
    property color color: Tokens.ink
    property color iconColor: color
    property bool bold: true

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(parent.width, implicitWidth)
        height: parent.height
        spacing: Tokens.gap

        Icon {
            name: root.iconName
            size: root.iconSize
            color: root.iconColor
        }
        AppText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: naturalWidth
            fitHeight: root.height
            visible: root.text !== ""
            text: root.text
            size: root.textSize
            bold: root.bold
            fit: true
            color: root.color
            horizontalAlignment: root.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
        }
        KeyHint {
            text: root.keyHint
            ink: root.color
        }
    }
}
