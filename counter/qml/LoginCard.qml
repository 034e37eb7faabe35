pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Number and PIN; each error stands under the field that caused it.
FocusScope {
    id: root

    required property var model
    readonly property bool ready: !model.busy && !model.lost

    implicitHeight: card.height

    function submit(open: bool): void {
        root.model.submit(clerk.text, pin.text, open);
        pin.text = "";
    }

    // Whoever has to mend something can type at once.
    Connections {
        target: root.model

        function onFailed(field: string): void {
            (field === "clerk" ? clerk : pin).forceActiveFocus();
            if (field === "clerk")
                clerk.input.selectAll();
        }
    }
    Card {
        id: card

        width: parent.width
        height: body.height + 2 * Tokens.s32
    }
    Column {
        id: body

        x: Tokens.s48
        y: Tokens.s32
        width: parent.width - 2 * Tokens.s48
        spacing: Tokens.s16

        AppText {
            text: qsTr("登录")
            size: Tokens.type.h1
            bold: true
        }
        Field {
            id: clerk

            objectName: "login-clerk"
            width: parent.width
            label: qsTr("工号")
            error: Words.say(root.model.errors.clerk)
            focus: true
            input.maximumLength: 8
            KeyNavigation.tab: pin
            onEdited: root.model.edited("clerk")
            onAccepted: pin.forceActiveFocus()
        }
        Field {
            id: pin

            objectName: "login-pin"
            width: parent.width
            label: qsTr("密码")
            secret: !peek.checked
            error: Words.say(root.model.errors.pin) || (caps && text !== "" ? qsTr("大写锁定已打开") : "")
            input.maximumLength: 32
            onEdited: root.model.edited("pin")
            onAccepted: if (root.ready)
                root.submit(true)

            Pressable {
                id: peek

                objectName: "login-peek"
                anchors.right: parent.right
                anchors.rightMargin: Tokens.s8
                y: 22
                height: 48
                leftPadding: Tokens.s8
                rightPadding: Tokens.s8
                checkable: true
                focusPolicy: Qt.NoFocus
                text: checked ? qsTr("隐藏") : qsTr("显示")
                contentItem: AppText {
                    text: peek.text
                    size: Tokens.type.small
                    color: Tokens.inkMuted
                }
            }
        }
        Column {
            width: parent.width
            spacing: Tokens.s8

            AppText {
                text: qsTr("本窗口业务")
                size: Tokens.type.small
                color: Tokens.inkSoft
            }
            Flow {
                width: parent.width
                spacing: Tokens.s8

                Repeater {
                    model: root.model.services

                    Pill {
                        required property string modelData

                        height: 28
                        text: modelData
                    }
                }
            }
        }
        AppText {
            objectName: "login-error"
            width: parent.width
            visible: text !== ""
            text: root.model.lost ? qsTr("与中枢失联，暂时不能登录，恢复后自动可用") : Words.say(root.model.errors.form)
            color: Tokens.danger
            wrapMode: Text.Wrap
        }
        PrimaryButton {
            objectName: "login"
            width: parent.width
            height: 52
            text: qsTr("登录并开窗")
            keyHint: "Enter"
            busy: root.model.busy
            enabled: root.ready
            onClicked: root.submit(true)
        }
        SecondButton {
            objectName: "login-closed"
            width: parent.width
            text: qsTr("登录，暂不开窗")
            enabled: root.ready
            onClicked: root.submit(false)
        }
    }
}
