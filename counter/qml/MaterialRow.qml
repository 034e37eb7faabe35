import QtQuick
import Ui

// One material and its switch. What the catalogue forbids is grey.
Item {
    id: root

    required property int number
    required property var material
    required property string check
    property bool current: false
    signal picked(id: string)

    Rectangle {
        anchors.fill: parent
        visible: root.current
        color: Tokens.tint
    }
    AppText {
        x: Tokens.s16
        height: parent.height
        text: String(root.number + 1)
        size: Tokens.type.small
        color: Tokens.inkMuted
    }
    AppText {
        x: 44
        width: form.x - x - Tokens.s8
        height: parent.height
        text: root.material.name
        fit: true
        fitHeight: 42
        elide: Text.ElideRight
    }
    AppText {
        id: form

        anchors.right: choice.left
        anchors.rightMargin: Tokens.s12
        height: parent.height
        text: root.check === "exempt" ? qsTr("电子证照") : root.material.required ? root.material.form : qsTr("看情况")
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    SegmentedSwitch {
        id: choice

        objectName: "material-" + root.number
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s16
        anchors.verticalCenter: parent.verticalCenter
        options: root.material.parts.map((part, index) => ({
                    "id": part.id,
                    "text": (root.current ? (index + 1) + " " : "") + Words.say(part.label),
                    "tone": part.tone,
                    "off": part.off
                }))
        value: root.check
        onPicked: id => root.picked(id)
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
