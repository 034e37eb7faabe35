pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The keys of the search: initials of pinyin, or hanzi by their pinyin, and a key between both.
Item {
    id: root

    required property var page
    required property var see
    readonly property bool hanzi: see.hanzi

    width: Zones.landscape ? 1010 : 1080
    height: initials.implicitHeight

    PinyinKeyboard {
        id: initials

        anchors.fill: parent
        visible: !root.hanzi
        allowed: root.see.next
        note: ""
        all: root.see.text === ""
        canDelete: root.see.text !== ""
        onPressed: key => root.page.touch("type", key)
        onDeleted: root.page.touch("type", "delete")
    }
    Rectangle {
        anchors.fill: parent
        visible: root.hanzi
        color: Tokens.tintSoft

        Rule {
            width: parent.width
        }
        AppText {
            x: Tokens.s48
            y: Tokens.s16 + Tokens.s4
            height: Tokens.language === "bo" ? 64 : 56
            text: qsTr("拼音写汉字")
            bold: true
        }
        Loader {
            x: Tokens.s48
            y: 96
            width: parent.width - 2 * Tokens.s48
            height: parent.height - y - Tokens.s16
            active: root.hanzi

            sourceComponent: HanziKeyboard {
                keyboard: root.page.kiosk.keyboard
            }
        }
    }
    QuietButton {
        readonly property bool aside: Zones.landscape && root.page.low

        objectName: "switch-keys"
        // Wheelchairs: not above the keys, but left of them.
        x: aside ? -width - 2 * Tokens.s48 : root.width - width - Tokens.s48
        y: aside ? root.height - height - Tokens.s24 : Tokens.s8
        width: 344
        height: 80
        visible: !Tokens.elder
        iconName: "keyboard"
        text: root.hanzi ? qsTr("按首字母") : qsTr("写汉字")
        onClicked: root.page.touch("switch_keys", "")
    }
}
