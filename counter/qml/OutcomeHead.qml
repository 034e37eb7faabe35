pragma ComponentBehavior: Bound
import QtQuick
import Ui

// What an acceptance starts, and the two seldom outcomes.
Item {
    id: root

    required property var model
    readonly property var seldom: model.outcomes.slice(6)

    AppText {
        readonly property string due: Words.say(root.model.picture.due)

        height: parent.height
        width: extra.x - Tokens.s8
        objectName: "case-due"
        text: due !== "" ? due : qsTr("选择办理结果，登记后打印文书")
        size: Tokens.type.small
        color: Tokens.inkSoft
        elide: Text.ElideRight
    }
    Row {
        id: extra

        anchors.right: parent.right
        height: parent.height
        spacing: Tokens.s8

        Repeater {
            model: root.seldom.length

            LinkButton {
                required property int index
                readonly property var place: root.seldom[index] ?? ({})

                objectName: "outcome-" + place.id
                height: parent?.height ?? 0
                textSize: Tokens.type.small
                enabled: place.enabled ?? false
                text: Words.say(place.label)
                keyHint: place.key ?? ""
                onClicked: root.model.register(place.id)
            }
        }
    }
}
