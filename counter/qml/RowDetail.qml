pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Why a row stands where it stands: the terms of its score and its overtakes.
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
            text: qsTr("%1 为何排在这里").arg(root.row.ticket ?? "")
            bold: true
            color: Tokens.overDeep
            fit: true
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
