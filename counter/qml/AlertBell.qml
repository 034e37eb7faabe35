import QtQuick
import Ui

// Open alerts of this window.
Pressable {
    id: root

    required property int count

    text: qsTr("提醒")
    focusPolicy: Qt.NoFocus
    background: Box {
        color: root.down ? Tokens.deepRaised : "transparent"
        border.width: 0
    }
    contentItem: Item {
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
