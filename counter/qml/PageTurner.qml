import QtQuick
import Ui

// Back and forward through a long queue; hidden while one page holds it.
Item {
    id: root

    required property var model

    height: 32
    visible: model.pages > 1

    QuietButton {
        objectName: "queue-back"
        width: 56
        height: parent.height
        label: qsTr("上一页")
        iconName: "chevleft"
        enabled: root.model.page > 0
        onClicked: root.model.turn(-1)
    }
    AppText {
        anchors.centerIn: parent
        text: (root.model.page + 1) + " / " + root.model.pages
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    QuietButton {
        objectName: "queue-on"
        anchors.right: parent.right
        width: 56
        height: parent.height
        label: qsTr("下一页")
        iconName: "chev"
        enabled: root.model.page + 1 < root.model.pages
        onClicked: root.model.turn(1)
    }
}
