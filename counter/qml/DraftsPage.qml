pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Drafts of the catalogue that are on their way, then its versions; a draft that is touched is shown.
AskPage {
    id: root

    required property var drafts

    title: qsTr("事项目录：草稿与版本")
    reading: true
    acceptText: qsTr("知道了")
    onAccepted: root.model.close()

    AppText {
        objectName: "drafts-none"
        width: parent.width
        visible: root.drafts.loaded && !root.drafts.rows.some(row => row.draft > 0)
        text: qsTr("没有草稿；草稿由导入产生：jiaohao import items 文件 --draft")
        color: Tokens.inkMuted
        wrapMode: Text.Wrap
    }
    Flickable {
        width: parent.width
        height: Math.min(contentHeight, 308)
        clip: true
        contentHeight: root.drafts.rows.length * 44
        boundsBehavior: Flickable.StopAtBounds

        Repeater {
            model: root.drafts.rows

            Pressable {
                id: line

                required property int index
                required property var modelData

                objectName: modelData.draft > 0 ? "draft-" + modelData.draft : "version-" + index
                y: index * 44
                width: root.width
                height: 44
                enabled: modelData.draft > 0
                text: Words.say(modelData.name)
                onClicked: root.drafts.choose(modelData.draft)

                background: Box {
                    focusRing: line.visualFocus
                    color: line.down ? Tokens.tint : "transparent"
                    border.width: 0
                }
                contentItem: Item {
                    AppText {
                        width: parent.width - state.width - Tokens.s16
                        height: 24
                        text: line.text
                        elide: Text.ElideRight
                    }
                    AppText {
                        y: 22
                        width: parent.width - state.width - Tokens.s16
                        height: 20
                        text: Words.say(line.modelData.line)
                        size: Tokens.type.small
                        color: Tokens.inkSoft
                        elide: Text.ElideRight
                    }
                    Pill {
                        id: state

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        visible: text !== ""
                        text: Words.say(line.modelData.state)
                        tone: line.modelData.tone
                    }
                }
            }
        }
    }
    PageTurner {
        width: 240
        model: root.drafts
    }
}
