import QtQuick
import Ui

// Open alerts of this window; hovering tells its key.
Pressable {
    id: root

    required property int count
    required property string key
    readonly property string told: hover.hovered ? text + " " + key : ""

    text: qsTr("提醒")
    focusPolicy: Qt.NoFocus
    hint: key
    background: Box {
        color: root.down ? Tokens.deepRaised : "transparent"
        border.width: 0
    }
    contentItem: Item {
        HoverHandler {
            id: hover
        }
        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: 2
            name: "bell"
            size: 24
            color: Tokens.overDeep
        }
        CountBadge {
            x: parent.width / 2
            y: 4
            count: root.count
        }
    }
}
