pragma ComponentBehavior: Bound
import QtQuick
import Ui

// A few words: letters and digits by keys, whole sentences by the initials of their pinyin.
Item {
    id: root

    required property var pad

    objectName: "writing"

    Rectangle {
        x: Tokens.s48
        y: Tokens.s16
        width: done.x - x - Tokens.s16
        height: 112
        radius: Tokens.radiusM
        color: Tokens.surface
        border.width: Tokens.strokeStrong
        border.color: Tokens.accent

        AppText {
            objectName: "text"
            x: Tokens.s24
            width: parent.width - 2 * Tokens.s24 - length.width
            height: parent.height
            text: root.pad.text === "" ? qsTr("点下面的句子，或输入拼音首字母找句子") : root.pad.text
            size: PadScale.type.body
            fit: true
            fitHeight: 104
            maxLines: 3
            clip: true
            color: root.pad.text === "" ? Tokens.inkMuted : Tokens.ink
        }
        AppText {
            id: length

            anchors.right: parent.right
            anchors.rightMargin: Tokens.s12
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Tokens.s4
            text: root.pad.text.length + " / 200"
            size: PadScale.type.small
            color: Tokens.inkMuted
        }
    }
    PrimaryButton {
        id: done

        objectName: "written"
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s48
        y: Tokens.s16
        width: 240
        height: 112
        textSize: PadScale.type.h3
        text: qsTr("写好了")
        onClicked: root.pad.written()
    }
    Repeater {
        model: root.pad.sentences

        QuietButton {
            required property int index
            required property string modelData
            readonly property real cell: (root.width - 2 * Tokens.s48 - 3 * Tokens.s12) / 4

            objectName: "sentence-" + index
            x: Tokens.s48 + index * (cell + Tokens.s12)
            y: 144
            width: cell
            height: 88
            leftPadding: Tokens.s12
            rightPadding: Tokens.s12
            textSize: PadScale.type.body
            text: modelData
            onClicked: root.pad.say(modelData)
        }
    }
    AppText {
        x: Tokens.s48
        y: 144
        height: 88
        visible: root.pad.sentences.length === 0
        text: qsTr("没有合适的句子，字母会照样写上")
        size: PadScale.type.small
        color: Tokens.inkMuted
    }
    PadKeyboard {
        x: Tokens.s48
        y: 248
        width: parent.width - 2 * Tokens.s48
        height: 424
        onPressed: key => root.pad.type(key)
        onDeleted: root.pad.erase()
    }
}
