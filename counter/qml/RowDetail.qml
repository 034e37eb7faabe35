pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Why a row stands where it stands: its score's term against the next one's, and the overtakes; of one
// that was set aside, why and until when.
Rectangle {
    id: root

    required property var row

    height: body.height + 2 * Tokens.s12
    radius: Tokens.radiusS
    color: Tokens.ink900

    Column {
        id: body

        x: Tokens.s16
        y: Tokens.s12
        width: parent.width - 2 * Tokens.s16
        spacing: 2

        AppText {
            width: parent.width
            text: Words.say(root.row.title)
            bold: true
            color: Tokens.overDeep
            fit: true
        }
        Repeater {
            model: root.row.sums ?? []

            Item {
                id: term

                required property var modelData

                width: body.width
                height: 22

                AppText {
                    width: 84
                    height: parent.height
                    text: Words.say(term.modelData.who)
                    size: Tokens.type.small
                    color: Tokens.overDeep
                    fit: true
                    maxLines: 1
                }
                AppText {
                    x: 92
                    width: parent.width - x - 52
                    height: parent.height
                    text: term.modelData.sum
                    size: Tokens.type.small
                    color: Tokens.overDeep
                }
                AppText {
                    anchors.right: parent.right
                    height: parent.height
                    text: term.modelData.score
                    size: Tokens.type.small
                    bold: true
                    color: Tokens.overDeep
                }
            }
        }
        Repeater {
            model: root.row.detail ?? []

            AppText {
                required property var modelData

                width: body.width
                text: Words.say(modelData)
                size: Tokens.type.small
                color: Tokens.overDeep
                wrapMode: Text.Wrap
            }
        }
    }
}
