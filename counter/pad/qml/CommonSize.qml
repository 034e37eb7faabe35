pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The largest size at which every one of some texts fits its cell: equals look equal.
Item {
    id: root

    required property var texts
    required property int wish
    required property real cellWidth
    required property real cellHeight
    property bool bold: false
    property int maxLines: 2
    readonly property int size: root.smallest()

    visible: false

    function smallest(): int {
        let least = root.wish;
        for (let index = 0; index < each.count; index++)
            least = Math.min(least, (each.itemAt(index) as AppText)?.shownSize ?? root.wish);
        return least;
    }

    Repeater {
        id: each

        model: root.texts

        AppText {
            required property string modelData

            width: root.cellWidth
            text: modelData
            size: root.wish
            bold: root.bold
            fit: true
            maxLines: root.maxLines
            fitHeight: root.cellHeight
        }
    }
}
