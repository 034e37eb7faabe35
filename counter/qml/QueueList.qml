pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The rows, scrolled by the wheel and the focus; only those that are seen are made. The focused row,
// and one that the pointer rests on, says why it stands where it stands.
FocusScope {
    id: root

    required property var model
    readonly property int rowHeight: 44
    readonly property int focusIndex: model.rows.findIndex(row => row.ticket === model.focused)
    // The row that the pointer has rested on.
    property string rested: ""
    readonly property int toldIndex: focusIndex >= 0 ? focusIndex : model.rows.findIndex(row => row.ticket === rested)
    signal acted

    activeFocusOnTab: true
    Keys.onUpPressed: root.model.step(-1)
    Keys.onDownPressed: root.model.step(1)
    Keys.onReturnPressed: root.acted()
    Keys.onEnterPressed: root.acted()
    Keys.onPressed: event => {
        const pages = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        event.accepted = pages !== 0;
        if (pages !== 0)
            root.model.turn(pages);
    }
    Keys.onEscapePressed: event => {
        event.accepted = root.model.focused !== "";
        root.model.focus("");
    }
    onFocusIndexChanged: if (focusIndex >= 0)
        list.positionViewAtIndex(focusIndex, ListView.Contain)

    ListView {
        id: list

        anchors.fill: parent
        clip: true
        cacheBuffer: 0
        model: root.model.rows.length
        boundsBehavior: Flickable.StopAtBounds
        delegate: QueueRow {
            required property int index

            width: list.width
            height: root.rowHeight
            row: root.model.rows[index] ?? ({})
            focused: index === root.focusIndex
            onRest: resting => root.rested = resting ? row.ticket : ""
            onClicked: {
                root.forceActiveFocus();
                root.model.focus(focused ? "" : row.ticket);
            }
        }
    }
    RowDetail {
        objectName: "row-detail"
        readonly property real below: (root.toldIndex + 1) * root.rowHeight - list.contentY + Tokens.s8
        readonly property bool fits: below + height < root.height

        x: Tokens.s8
        y: fits ? below : below - height - root.rowHeight - Tokens.s16
        width: parent.width - 2 * Tokens.s8
        visible: root.toldIndex >= 0
        row: root.toldIndex >= 0 ? root.model.rows[root.toldIndex] : ({})
    }
}
