import QtQuick
import Ui

// The sentence, and when and by which rule it was so.
Item {
    id: root

    required property var now
    signal closed

    // A sentence that needs a second line moves what follows.
    readonly property real more: Math.max(0, Math.ceil(sentence.contentHeight) - 24)

    height: 152 + more

    AppText {
        x: Tokens.s24
        y: Tokens.s12
        width: close.x - x
        height: 44
        text: qsTr("为何叫到 %1").arg(root.now.ticket ?? "")
        size: Tokens.type.h1
        bold: true
        fit: true
        maxLines: 1
    }
    Pressable {
        id: close

        objectName: "why-x"
        x: parent.width - 90
        y: Tokens.s16
        width: 74
        height: 36
        text: qsTr("知道了")
        contentItem: Row {
            layoutDirection: Qt.RightToLeft
            spacing: Tokens.s8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "x"
            }
            KeyHint {
                anchors.verticalCenter: parent.verticalCenter
                text: "Esc"
            }
        }
        onClicked: root.closed()
    }
    AppText {
        id: sentence

        objectName: "why-sentence"
        x: Tokens.s24
        y: 56
        width: parent.width - 2 * Tokens.s24
        height: 24 + root.more
        text: root.now.sentence ?? ""
        fit: true
        fitHeight: 52
    }
    AppText {
        x: Tokens.s24
        y: 82 + root.more
        width: parent.width - 2 * Tokens.s24
        height: 22
        text: Words.say(root.now.fact)
        size: Tokens.type.small
        color: Tokens.inkSoft
        elide: Text.ElideRight
    }
    AppText {
        x: Tokens.s24
        y: 118 + root.more
        height: 34
        text: qsTr("号码")
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    AppText {
        x: 96
        y: 118 + root.more
        width: 130
        height: 34
        text: qsTr("业务·类别")
        size: Tokens.type.small
        color: Tokens.inkSoft
        elide: Text.ElideRight
    }
    AppText {
        x: 196
        y: 118 + root.more
        width: 140
        height: 34
        text: qsTr("倍率 × 等候 ÷ 目标")
        size: Tokens.type.small
        fit: true
        fitHeight: 34
        color: Tokens.inkSoft
        horizontalAlignment: Text.AlignRight
    }
    AppText {
        x: 340
        y: 118 + root.more
        width: 60
        height: 34
        text: qsTr("得分")
        size: Tokens.type.small
        color: Tokens.inkSoft
        horizontalAlignment: Text.AlignRight
    }
}
