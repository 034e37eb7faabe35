import QtQuick
import Ui

// The search line: a button where it opens the search, a plain field with letters where it is it.
Pressable {
    id: root

    property bool typing: false
    property string typed: ""
    // Letters of the hanzi keyboard that stand for nothing yet.
    property string pending: ""
    property string count: ""
    property string invitation: qsTr("搜事项：汉字或拼音首字母，如社保卡 SBK")

    // In a column of its own its invitation takes two lines.
    readonly property bool tight: width < 480

    width: Zones.wide
    height: Tokens.elder ? 120 : 104
    label: invitation
    enabled: !typing

    background: Box {
        focusRing: root.visualFocus
        color: root.down ? Tokens.surfacePressed : Tokens.surface
        border.width: root.typing ? Tokens.strokeStrong : Tokens.stroke
        border.color: root.typing ? Tokens.accent : Tokens.accentLine
    }
    contentItem: Item {
        Icon {
            id: glass

            x: root.tight ? Tokens.s16 : Tokens.s24 + 4
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: 44
        }
        AppText {
            id: letters

            x: glass.x + glass.width + (root.tight ? Tokens.s12 : Tokens.s24)
            height: parent.height
            visible: root.typing && root.typed !== ""
            text: root.typed
            size: Tokens.kiosk.h2
            bold: true
            font.letterSpacing: Tokens.s4
        }
        FitText {
            id: open

            x: letters.visible ? letters.x + letters.width : letters.x
            width: Math.min(naturalWidth, (amount.visible ? amount.x : parent.width) - x - Tokens.s32)
            height: parent.height
            visible: root.pending !== ""
            text: root.pending
            size: Tokens.kiosk.h3
            maxLines: 1
            color: Tokens.accent
        }
        Rectangle {
            x: open.visible ? open.x + open.width + 2 : letters.visible ? letters.x + letters.width + 2 : letters.x
            anchors.verticalCenter: parent.verticalCenter
            width: Tokens.strokeStrong
            height: 56
            visible: root.typing
            color: Tokens.accent
        }
        FitText {
            x: letters.x + (root.typing ? Tokens.s16 : 0)
            width: (amount.visible ? amount.x : parent.width) - x - Tokens.s16
            height: parent.height
            visible: root.typed === "" && root.pending === ""
            text: root.typing ? qsTr("点下面的字母") : root.invitation
            size: Tokens.elder ? Tokens.kiosk.h3 : Tokens.kiosk.body
            color: Tokens.inkMuted
        }
        AppText {
            id: amount

            anchors.right: parent.right
            anchors.rightMargin: Tokens.s24 + 4
            height: parent.height
            visible: root.typing && root.count !== ""
            text: root.count
            size: Tokens.kiosk.small
            color: Tokens.inkSoft
        }
    }
}
