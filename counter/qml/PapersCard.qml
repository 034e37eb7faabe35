pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The papers of this visit's cases and what became of each on this station's printer.
Card {
    id: root

    required property var model
    required property var papers
    required property string key
    // Papers that the outcome prints which fits the checklist now.
    required property var coming
    readonly property var printer: model.printer

    AppText {
        x: Tokens.s16
        y: 8
        height: 36
        text: qsTr("文书")
        size: Tokens.type.h2
        bold: true
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s16
        y: 8
        height: 36
        spacing: Tokens.s8

        Dot {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.printer.tone !== undefined
            tone: root.printer.tone ?? "neutral"
        }
        AppText {
            objectName: "printer-state"
            height: parent.height
            text: root.printer.text ? Words.say(root.printer.text) : qsTr("本终端没有打印机")
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
    }
    AppText {
        anchors.centerIn: parent
        width: parent.width - 2 * Tokens.s24
        visible: root.model.cases.length + root.coming.length === 0
        text: qsTr("登记后生成文书")
        color: Tokens.inkMuted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Flickable {
        y: 48
        width: parent.width
        height: parent.height - y - 64
        clip: true
        contentHeight: (root.coming.length + root.model.cases.length) * 53
        boundsBehavior: Flickable.StopAtBounds

        Repeater {
            model: root.coming

            Item {
                id: paper

                required property int index
                required property var modelData

                objectName: "coming-" + index
                y: index * 53
                width: root.width
                height: 53

                Rule {
                    width: parent.width
                }
                Icon {
                    x: Tokens.s16
                    anchors.verticalCenter: parent.verticalCenter
                    name: "doc"
                    size: 24
                    color: Tokens.accent
                }
                AppText {
                    x: 52
                    y: 4
                    width: parent.width - x - Tokens.s16
                    height: 24
                    text: Words.say(paper.modelData)
                    fit: true
                    fitHeight: 24
                    maxLines: 1
                }
                AppText {
                    x: 52
                    y: 27
                    width: parent.width - x - Tokens.s16
                    height: 20
                    text: qsTr("登记后生成")
                    size: Tokens.type.small
                    color: Tokens.inkSoft
                }
            }
        }
        Repeater {
            model: root.model.cases

            CaseLine {
                required property int index
                required property var modelData
                readonly property string paper: Words.say(modelData.paper)

                objectName: "paper-" + index
                y: (root.coming.length + index) * 53
                width: root.width
                row: modelData
                note: paper || Words.say(modelData.limit) || modelData.day
                noteColor: modelData.paperTone === "danger" ? Tokens.danger : Tokens.inkSoft
                actionName: "reprint-case-" + (index + 1)
                actionText: qsTr("重打")
                onActed: root.model.reprint_case(modelData.caseNo)
                opens: true
                onOpened: root.papers.open(modelData.caseNo)
            }
        }
    }
    QuietButton {
        id: reprint

        objectName: "reprint"
        x: Tokens.s16
        y: parent.height - 56
        width: parent.width - 2 * Tokens.s16
        height: 40
        iconName: "print"
        text: qsTr("补打号票")
        keyHint: root.key
        enabled: root.model.picture.ticket !== undefined && root.printer.text !== undefined
        onClicked: root.model.reprint()
    }
    Shortcut {
        sequences: [root.key]
        autoRepeat: false
        enabled: reprint.enabled
        onActivated: root.model.reprint()
    }
}
