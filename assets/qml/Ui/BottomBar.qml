pragma ComponentBehavior: Bound
import QtQuick

// The bar that never moves: cells keep their places; one that has no sense is left empty.
// cells: [{id, text, icon, selected, shown, seconds}]; objectName of a cell: "bar-" + id.
Rectangle {
    id: root

    property var cells: []
    readonly property int cellWidth: cells.length > 0 ? (width - 2 * Tokens.s48 - (cells.length - 1) * gap) / cells.length : 0
    readonly property int gap: Tokens.elder ? Tokens.s24 : Tokens.s16
    signal picked(id: string)

    implicitWidth: 1080
    implicitHeight: Tokens.elder ? 152 : 128
    color: Tokens.surface

    Rule {
        width: parent.width
    }
    Repeater {
        model: root.cells

        BottomCell {
            required property var modelData
            required property int index

            objectName: "bar-" + modelData.id
            x: Tokens.s48 + index * (width + root.gap)
            y: Tokens.s16
            width: root.cellWidth
            visible: modelData.shown ?? true
            text: modelData.text
            iconName: modelData.icon ?? ""
            selected: modelData.selected ?? false
            seconds: modelData.seconds ?? -1
            onClicked: root.picked(modelData.id)
        }
    }
}
