pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Open cases by their last day; one that is touched is asked about.
AskPage {
    id: root

    required property var deadlines

    title: qsTr("未办结的办件")
    reading: true
    acceptText: qsTr("知道了")
    onAccepted: root.model.close()

    AppText {
        visible: root.deadlines.rows.length === 0
        text: qsTr("没有未办结的办件")
        color: Tokens.inkMuted
    }
    AppText {
        objectName: "recounting"
        width: parent.width
        visible: root.deadlines.recounting > 0
        text: qsTr("日历改了，还有 %1 件的期限正在重算").arg(root.deadlines.recounting)
        color: Tokens.warn
        wrapMode: Text.Wrap
    }
    Flickable {
        width: parent.width
        height: Math.min(contentHeight, 264)
        clip: true
        contentHeight: root.deadlines.rows.length * 44
        boundsBehavior: Flickable.StopAtBounds

        Repeater {
            model: root.deadlines.rows

            Pressable {
                id: line

                required property int index
                required property var modelData

                objectName: "deadline-" + index
                y: index * 44
                width: root.width
                height: 44
                text: modelData.name
                onClicked: root.model.show("deadline", modelData.caseNo)

                background: Box {
                    focusRing: line.visualFocus
                    color: line.down ? Tokens.tint : "transparent"
                    border.width: 0
                }
                contentItem: Item {
                    AppText {
                        width: parent.width - state.width - Tokens.s16
                        height: 24
                        text: line.modelData.name
                        elide: Text.ElideRight
                    }
                    AppText {
                        y: 22
                        width: parent.width - state.width - Tokens.s16
                        height: 18
                        text: line.modelData.caseNo
                        size: Tokens.type.small
                        color: Tokens.inkSoft
                        elide: Text.ElideRight
                    }
                    Pill {
                        id: state

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: Words.say(line.modelData.state)
                        tone: line.modelData.tone
                    }
                }
            }
        }
    }
    PageTurner {
        width: 240
        model: root.deadlines
    }
}
