pragma ComponentBehavior: Bound
import QtQuick
import Ui

// A case's papers as they come out of this station's printer, one below the other.
AskPage {
    id: root

    required property var papers

    title: qsTr("办件文书")
    acceptText: qsTr("重打")
    acceptEnabled: root.papers.canPrint
    onAccepted: root.papers.reprint()

    AppText {
        width: parent.width
        text: root.papers.caseNo
        size: Tokens.type.small
        color: Tokens.inkSoft
        elide: Text.ElideRight
    }
    Flickable {
        objectName: "papers"
        width: parent.width
        height: 400
        clip: true
        contentHeight: sheets.height + 2 * Tokens.s16
        boundsBehavior: Flickable.StopAtBounds

        Rectangle {
            width: parent.width
            height: Math.max(parent.height, sheets.height + 2 * Tokens.s16)
            color: Tokens.canvas
        }
        Column {
            id: sheets

            y: Tokens.s16
            width: parent.width
            spacing: Tokens.s16

            Repeater {
                model: root.papers.pictures

                Image {
                    required property int index
                    required property var modelData

                    objectName: "paper-picture-" + index
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: modelData.width
                    height: modelData.height
                    source: modelData.source
                }
            }
        }
    }
}
