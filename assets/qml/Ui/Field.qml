pragma ComponentBehavior: Bound
import QtQuick

// One line of input with a label above and, below, the error it caused.
FocusScope {
    id: root

    property alias text: input.text
    property alias input: input
    property string label: ""
    property string placeholder: ""
    property string error: ""
    property string trailing: ""
    property string iconName: ""
    property string keyHint: ""
    property bool secret: false
    property int fieldHeight: Tokens.face === "desk" ? 48 : Tokens.elder ? 128 : 104
    property int textSize: Tokens.face === "desk" ? Tokens.type.body : Tokens.type.h3
    property bool bold: true
    // Caps lock is on, as far as the last letter tells: no desktop is asked.
    property bool caps: false
    signal accepted
    signal edited

    function listen(event: var): void {
        event.accepted = false;
        if (event.key === Qt.Key_CapsLock)
            root.caps = false;
        if (/^[a-zA-Z]$/.test(event.text))
            root.caps = (event.text === event.text.toUpperCase()) !== ((event.modifiers & Qt.ShiftModifier) !== 0);
    }

    implicitWidth: Tokens.face === "desk" ? 382 : 984
    implicitHeight: head.height + box.height + foot.height
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label === "" ? placeholder : label
    Accessible.description: error

    AppText {
        id: head

        height: visible ? implicitHeight + Tokens.s4 : 0
        visible: root.label !== ""
        text: root.label
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    Box {
        id: box

        anchors.top: head.bottom
        width: parent.width
        height: root.fieldHeight
        border.width: input.activeFocus || root.error !== "" ? Tokens.strokeStrong : Tokens.stroke
        border.color: root.error !== "" ? Tokens.danger : input.activeFocus ? Tokens.accent : Tokens.lineStrong

        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.IBeamCursor
            onPressed: mouse => {
                input.forceActiveFocus();
                mouse.accepted = false;
            }
        }
        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Tokens.padding
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
        }
        TextInput {
            id: input

            anchors.left: parent.left
            anchors.leftMargin: root.iconName === "" ? Tokens.s16 : sign.width + 2 * Tokens.padding - Tokens.s4
            anchors.right: tail.left
            anchors.rightMargin: Tokens.s8
            height: parent.height
            verticalAlignment: TextInput.AlignVCenter
            clip: true
            focus: true
            font.family: Tokens.family
            font.pixelSize: root.textSize
            font.weight: root.bold ? Font.Bold : Font.Normal
            color: Tokens.ink
            selectionColor: Tokens.accentLine
            selectedTextColor: Tokens.ink900
            selectByMouse: true
            echoMode: root.secret ? TextInput.Password : TextInput.Normal
            Keys.onPressed: event => root.listen(event)
            onAccepted: root.accepted()
            onTextEdited: root.edited()
            cursorDelegate: Rectangle {
                width: Tokens.strokeStrong
                color: Tokens.accent
                visible: input.cursorVisible
            }

            AppText {
                anchors.fill: parent
                visible: input.text === "" && input.preeditText === ""
                text: root.placeholder
                size: Tokens.face === "desk" ? Tokens.type.body : Tokens.type.small + 2
                color: Tokens.inkMuted
                elide: Text.ElideRight
            }
        }
        Row {
            id: tail

            anchors.right: parent.right
            anchors.rightMargin: Tokens.s16
            height: parent.height
            spacing: Tokens.s8

            AppText {
                height: parent.height
                text: root.trailing
                color: Tokens.inkSoft
            }
            KeyHint {
                anchors.verticalCenter: parent.verticalCenter
                text: root.keyHint
            }
        }
    }
    Item {
        id: foot

        anchors.top: box.bottom
        width: parent.width
        height: visible ? said.implicitHeight + Tokens.s4 : 0
        visible: root.error !== ""

        AppText {
            id: said

            objectName: root.objectName + "-error"
            y: Tokens.s4 / 2
            width: parent.width
            text: root.error
            size: Tokens.type.small
            color: Tokens.danger
            wrapMode: Text.Wrap
        }
    }
}
