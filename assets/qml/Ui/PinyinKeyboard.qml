pragma ComponentBehavior: Bound
import QtQuick

// Letters in alphabetical order for pinyin initials; letters that lead nowhere are off.
// Keys are named "key-A" … "key-Z", "key-delete".
Rectangle {
    id: root

    // The letters that can follow, e.g. "BDY"; all when empty and `all` is true.
    property string allowed: ""
    property bool all: true
    property string title: qsTr("拼音首字母")
    property string note: qsTr("不会拼音？点下面的帮办呼叫")
    property bool canDelete: true
    readonly property var letters: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")
    readonly property int pitch: (width - 2 * Tokens.s48 + Tokens.s12) / 7
    signal pressed(key: string)
    signal deleted

    implicitWidth: 1080
    implicitHeight: 628
    color: Tokens.tintSoft

    Rule {
        width: parent.width
    }
    AppText {
        x: Tokens.s48
        y: Tokens.s16 + Tokens.s4
        height: Tokens.language === "bo" ? 64 : 56
        text: root.title
        bold: true
    }
    AppText {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s48
        y: Tokens.s16 + Tokens.s4
        height: Tokens.language === "bo" ? 64 : 56
        text: root.note
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    Repeater {
        model: root.letters

        KeyCap {
            required property int index
            required property string modelData

            objectName: "key-" + modelData
            x: Tokens.s48 + index % 7 * root.pitch
            width: root.pitch - Tokens.s12
            y: 96 + Math.floor(index / 7) * 132
            enabled: root.allowed === "" ? root.all : root.allowed.indexOf(modelData) >= 0
            text: modelData
            onClicked: root.pressed(modelData)
        }
    }
    KeyCap {
        objectName: "key-delete"
        x: Tokens.s48 + 5 * root.pitch
        y: 96 + 3 * 132
        width: 2 * root.pitch - Tokens.s12
        enabled: root.canDelete
        strong: true
        iconName: "del"
        text: qsTr("删除")
        onClicked: root.deleted()
    }
}
