import QtQuick
import Ui

// Unfolds the desk and folds it again.
Pressable {
    id: root

    required property bool unfolded
    required property color muted
    required property string key

    text: unfolded ? qsTr("收起工作台") : qsTr("展开工作台")
    focusPolicy: Qt.NoFocus
    background: Box {
        color: root.down ? Tokens.deepRaised : "transparent"
        border.width: 0
    }
    contentItem: Item {
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 6
            rotation: root.unfolded ? 180 : 0
            name: "chevdown"
            size: 20
            color: Tokens.overDeep
        }
        AppText {
            y: 28
            width: parent.width
            height: 18
            text: root.key
            size: Tokens.type.small
            color: root.muted
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
