pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Back and on among screenfuls; beside each other, or over each other at the side of a list.
Item {
    id: root

    required property var kiosk
    property int page: 0
    property int pages: 1
    property bool upright: false
    property int keySize: Tokens.elder ? 120 : 96

    width: upright ? keySize : 2 * keySize + 112
    height: upright ? 320 : keySize
    visible: pages > 1

    component Turn: Pressable {
        id: turn

        property string iconName: ""

        background: Box {
            focusRing: turn.visualFocus
            radius: Tokens.radiusM
            color: turn.down ? Tokens.surfacePressed : turn.enabled ? Tokens.surface : Tokens.canvas
            border.color: turn.enabled ? Tokens.lineStrong : Tokens.line
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: turn.iconName
                rotation: root.upright ? 90 : 0
                color: turn.enabled ? Tokens.accent : Tokens.inkFaint
            }
        }
    }

    Turn {
        objectName: "page-previous"
        width: root.keySize
        height: root.upright ? (root.height - 56) / 2 : root.height
        enabled: root.page > 0
        label: qsTr("上一页")
        iconName: "chevleft"
        onClicked: root.kiosk.turn(-1)
    }
    AppText {
        objectName: "page-of"
        anchors.centerIn: parent
        text: (root.page + 1) + "/" + root.pages
        size: Tokens.type.small
        bold: true
        color: Tokens.inkSoft
    }
    Turn {
        objectName: "page-next"
        x: root.width - width
        y: root.height - height
        width: root.keySize
        height: root.upright ? (root.height - 56) / 2 : root.height
        enabled: root.page + 1 < root.pages
        label: qsTr("下一页")
        iconName: "chev"
        onClicked: root.kiosk.turn(1)
    }
}
