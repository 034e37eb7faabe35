import QtQuick
import QtQuick.Layouts

// A question over the page: veil, card, one or two answers. Set `opened`; Esc is the second answer.
// Children are put between the text and the answers.
FocusScope {
    id: root

    property bool opened: false
    property string title: ""
    property string text: ""
    property string iconName: ""
    property string tone: "info"
    property string acceptText: ""
    property string rejectText: ""
    property int boxWidth: Tokens.face === "desk" ? 480 : 888
    property bool acceptEnabled: true
    default property alias body: slot.data
    signal accepted
    signal rejected

    anchors.fill: parent
    visible: opened
    focus: opened
    Keys.onEscapePressed: root.rejected()
    onOpenedChanged: if (opened)
        forceActiveFocus()

    Veil {}
    Card {
        anchors.centerIn: parent
        width: Math.min(root.boxWidth, root.width - 2 * Tokens.s24)
        height: column.implicitHeight + 2 * column.anchors.margins
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Tokens.face === "desk" ? Tokens.s24 : Tokens.s48
            spacing: Tokens.face === "desk" ? Tokens.s16 : Tokens.s32

            Sign {
                visible: root.iconName !== ""
                iconName: root.iconName
                tone: root.tone
                size: Tokens.face === "desk" ? 48 : 112
            }
            AppText {
                Layout.fillWidth: true
                visible: root.title !== ""
                text: root.title
                size: Tokens.type.h2
                bold: true
                wrapMode: Text.Wrap
            }
            AppText {
                Layout.fillWidth: true
                visible: root.text !== ""
                text: root.text
                color: Tokens.inkSoft
                wrapMode: Text.Wrap
            }
            ColumnLayout {
                id: slot

                Layout.fillWidth: true
                visible: children.length > 0
                spacing: Tokens.gap
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Tokens.gap

                SecondButton {
                    objectName: "dialog-reject"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    visible: root.rejectText !== ""
                    text: root.rejectText
                    onClicked: root.rejected()
                }
                PrimaryButton {
                    objectName: "dialog-accept"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    visible: root.acceptText !== ""
                    enabled: root.acceptEnabled
                    text: root.acceptText
                    onClicked: root.accepted()
                }
            }
        }
    }
}
