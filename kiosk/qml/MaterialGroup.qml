pragma ComponentBehavior: Bound
import QtQuick
import Ui

// One group of materials: 请带上, 不用带 or 看情况带.
Column {
    id: root

    required property var group
    property bool theme: false
    // Where a form is asked for; forms are printed while there is paper.
    required property var page
    readonly property string kind: group.kind
    readonly property int side: Tokens.elder ? 56 : 44

    Item {
        width: Zones.wide
        height: Tokens.elder ? 104 : 68

        Sign {
            y: (parent.height - height) / 2 - 4
            size: root.side
            iconName: root.kind === "bring" ? "check" : root.kind === "exempt" ? "shield" : "info"
            tone: root.kind === "bring" ? "info" : root.kind === "exempt" ? "success" : "neutral"
        }
        FitText {
            id: title

            x: root.side + Tokens.s16
            width: Math.min(naturalWidth, 560)
            height: parent.height - 8
            text: root.kind === "bring" ? qsTr("请带上") : root.kind === "exempt" ? qsTr("不用带") : qsTr("看情况带")
            size: Tokens.type.h3
            bold: true
        }
        FitText {
            x: title.x + title.width + Tokens.s16
            width: parent.width - x
            height: parent.height - 8
            text: root.kind === "bring" ? qsTr("%1 份").arg(root.group.count) : root.kind === "exempt" ? qsTr("%1 份，用电子证照代替（免证办）").arg(root.group.count) : qsTr("符合情形的才带")
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
    }
    Card {
        width: Zones.wide
        height: root.group.height

        Column {
            Repeater {
                model: root.group.rows

                MaterialRow {
                    required property var modelData
                    required property int index

                    row: modelData
                    prints: root.page.frame.can_print
                    onFormWanted: root.page.touch("print_form", row.name)
                    divider: index + 1 < root.group.rows.length
                }
            }
        }
    }
}
