import QtQuick
import Ui

// One call for help: what was said, how far it is, and what is due about it.
Item {
    id: root

    required property var call
    property string keyHint: ""
    readonly property string said: [call.wish ?? "", call.written ?? ""].filter(part => part !== "").join(" · ")
    readonly property string told: Words.say(call.told)
    signal acted

    height: words.height

    Column {
        id: words

        width: act.x - Tokens.s12
        spacing: Tokens.tibetanApart

        AppText {
            width: parent.width
            visible: text !== ""
            text: root.said
            wrapMode: Text.Wrap
        }
        AppText {
            objectName: "call-told"
            width: parent.width
            visible: text !== ""
            text: root.told
            size: Tokens.type.small
            color: Tokens.inkSoft
            wrapMode: Text.Wrap
        }
    }
    LinkButton {
        id: act

        objectName: "call-act"
        anchors.right: parent.right
        y: -2
        height: 28
        text: Words.say(root.call.step)
        keyHint: root.keyHint
        onClicked: root.acted()
    }
}
