import QtQuick
import Ui

// A few words: hanzi by pinyin, letters, digits, signs, and ready sentences to touch.
Item {
    id: root

    required property var pad
    readonly property string shown: pad.text + pad.keyboard.letters

    objectName: "writing"

    function invitation(): string {
        return Tokens.language === "bo" ? qsTr("这里不能输入藏文：请点下面的句子，或输入汉字") : qsTr("点下面的句子，或用拼音输入");
    }

    Plate {
        x: Tokens.s48
        y: Tokens.s16
        width: done.x - x - Tokens.s16
        height: 144
        radius: Tokens.radiusM
        color: Tokens.surface
        border.width: Tokens.strokeStrong
        border.color: Tokens.accent

        // As many whole lines as there is room for, the last ones: what is being typed is seen.
        Item {
            readonly property real line: text.size * (text.tibetan ? Tokens.tibetanLine : Tokens.naturalLine)
            readonly property real hang: text.hang
            readonly property int lines: Math.floor((parent.height - Tokens.s4 - hang) / line)

            x: Tokens.s24
            y: (parent.height - height) / 2 + hang
            width: length.x - x - Tokens.s24
            height: lines * line
            clip: true

            AppText {
                id: text

                objectName: "text"
                y: lineCount > parent.lines ? parent.height - parent.hang - height : (parent.height - height) / 2 - parent.hang
                width: parent.width
                text: root.shown === "" ? root.invitation() : root.shown
                size: !tibetan ? PadScale.type.body : PadScale.elder ? Tokens.kiosk.h3 : Tokens.kiosk.body
                fit: root.shown === ""
                wrapMode: Text.Wrap
                color: root.shown === "" ? Tokens.inkMuted : Tokens.ink
            }
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
        height: 144
        textSize: PadScale.type.h3
        text: qsTr("写好了")
        onClicked: root.pad.written()
    }
    HanziKeyboard {
        x: Tokens.s48
        y: 172
        width: parent.width - 2 * Tokens.s48
        height: 500
        keyboard: root.pad.keyboard
        candidateSize: PadScale.type.h2
        sentenceSize: PadScale.type.body
    }
}
