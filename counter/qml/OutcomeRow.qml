pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Six fixed places. The one that fits is filled and wider; an impossible one says why.
Item {
    id: root

    required property var model
    required property var keys
    property bool pointing: false
    readonly property int gap: Tokens.s8
    readonly property int fitting: model.outcomes.slice(0, 6).findIndex(each => each.fits)
    readonly property real unit: (width - 5 * gap) / (fitting < 0 ? 6 : 6.25)

    function startOf(index: int): real {
        return index * (root.unit + root.gap) + (root.fitting >= 0 && index > root.fitting ? root.unit / 4 : 0);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Tokens.s4
        visible: root.pointing
        radius: Tokens.radiusS
        color: "transparent"
        border.width: Tokens.strokeStrong
        border.color: Tokens.gold
    }
    Repeater {
        model: 6

        OutcomeButton {
            required property int index

            objectName: "outcome-" + place.id
            x: root.startOf(index)
            width: root.unit * (index === root.fitting ? 1.25 : 1)
            height: root.height
            place: root.model.outcomes[index] ?? ({
                    "id": "",
                    "enabled": false
                })
            onClicked: root.model.register(place.id)
        }
    }
    Repeater {
        model: root.keys

        Item {
            id: key

            required property int index
            required property string modelData

            Shortcut {
                sequences: [key.modelData]
                autoRepeat: false
                onActivated: root.model.outcome_key(key.index + 1)
            }
        }
    }
}
