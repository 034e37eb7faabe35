import QtQuick
import Ui

// How many materials have which mark, and 全部齐.
Rectangle {
    id: root

    required property var model
    required property var keys
    readonly property var counts: model.picture.counts

    color: Tokens.canvas
    border.width: Tokens.stroke
    border.color: Tokens.line

    Row {
        x: Tokens.s16
        height: parent.height
        spacing: Tokens.s16

        AppText {
            objectName: "material-count"
            height: parent.height
            text: qsTr("%1 项材料").arg(root.counts.all ?? 0)
            bold: true
        }
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            text: root.keys.materials
        }
        AppText {
            height: parent.height
            text: qsTr("齐 %1").arg(root.counts.present ?? 0)
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
        AppText {
            height: parent.height
            text: qsTr("免证 %1").arg(root.counts.exempt ?? 0)
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
        AppText {
            height: parent.height
            text: qsTr("容缺 %1").arg(root.counts.later ?? 0)
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
        AppText {
            height: parent.height
            text: qsTr("缺 %1").arg(root.counts.missing ?? 0)
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
    }
    LinkButton {
        objectName: "all-present"
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s12
        anchors.verticalCenter: parent.verticalCenter
        textSize: Tokens.type.small
        enabled: root.model.picture.open && root.model.materials.length > 0
        text: qsTr("全部齐")
        keyHint: root.keys.all_present
        onClicked: root.model.mark_rest_present()
    }
    Shortcut {
        sequences: [root.keys.all_present]
        autoRepeat: false
        onActivated: root.model.mark_rest_present()
    }
}
