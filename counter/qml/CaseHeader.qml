pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The cases of this visit, each can be taken back; one more, a life event, or advice alone.
Item {
    id: root

    required property var counter
    required property var model
    readonly property bool begun: counter.current.cases.length > 0
    signal another

    AppText {
        id: title

        x: Tokens.s16
        height: parent.height
        text: qsTr("办件登记")
        size: Tokens.type.h2
        bold: true
    }
    Row {
        x: title.width + Tokens.s32
        height: parent.height
        width: theme.x - x - Tokens.s16
        clip: true
        spacing: Tokens.s8

        Repeater {
            model: root.counter.current.cases

            CaseTab {
                required property int index
                required property var modelData

                objectName: "case-" + (index + 1)
                anchors.verticalCenter: parent?.verticalCenter
                number: index + 1
                row: modelData
                onClicked: root.counter.panel.show("withdraw", modelData.caseNo)
            }
        }
    }
    LinkButton {
        id: theme

        objectName: "theme"
        x: (root.begun ? more.x : advice.x) - width - Tokens.s8
        anchors.verticalCenter: parent.verticalCenter
        enabled: root.model.picture.open
        textSize: Tokens.type.small
        text: root.model.picture.theme === "" ? qsTr("一件事") : qsTr("一件事：还有 %1 项").arg(root.model.picture.themeLeft)
        keyHint: root.counter.keys.of.theme
        onClicked: root.counter.themes.open()
    }
    LinkButton {
        id: more

        objectName: "another-item"
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s12
        anchors.verticalCenter: parent.verticalCenter
        visible: root.begun
        enabled: root.model.picture.open
        textSize: Tokens.type.small
        text: qsTr("再办一件")
        keyHint: root.counter.keys.of.item
        onClicked: root.another()
    }
    LinkButton {
        id: advice

        objectName: "advice-only"
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s12
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.begun
        textSize: Tokens.type.small
        enabled: root.model.picture.adviceOnly
        text: qsTr("仅咨询，办结")
        keyHint: root.counter.keys.of.advice_only
        onClicked: root.model.advise()
    }
    Shortcut {
        sequences: [root.counter.keys.of.advice_only]
        autoRepeat: false
        enabled: advice.enabled
        onActivated: root.model.advise()
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
