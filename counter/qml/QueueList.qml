pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The rows, scrolled by the wheel and the focus; the focused row says why it stands where it stands.
FocusScope {
    id: root

    required property var model
    readonly property int rowHeight: 44
    readonly property int focusIndex: model.rows.findIndex(row => row.ticket === model.focused)

    activeFocusOnTab: true
    Keys.onUpPressed: root.model.step(-1)
    Keys.onDownPressed: root.model.step(1)
    Keys.onEscapePressed: event => {
        event.accepted = root.model.focused !== "";
        root.model.focus("");
    }
    onFocusIndexChanged: if (focusIndex >= 0)
        list.contentY = Math.max(Math.min(list.contentY, focusIndex * rowHeight), (focusIndex + 1) * rowHeight - height)

    Flickable {
        id: list

        anchors.fill: parent
        clip: true
        contentHeight: root.model.rows.length * root.rowHeight
        boundsBehavior: Flickable.StopAtBounds

        Repeater {
            model: root.model.rows.length

            QueueRow {
                required property int index

                y: index * root.rowHeight
                width: list.width
                height: root.rowHeight
                row: root.model.rows[index] ?? ({})
                focused: index === root.focusIndex
                onClicked: {
                    root.forceActiveFocus();
                    root.model.focus(focused ? "" : row.ticket);
                }
            }
        }
    }
    RowDetail {
        readonly property real below: (root.focusIndex + 1) * root.rowHeight - list.contentY + Tokens.s8
        readonly property bool fits: below + height < root.height

        x: Tokens.s8
        y: fits ? below : below - height - root.rowHeight - Tokens.s16
        width: parent.width - 2 * Tokens.s8
        visible: root.focusIndex >= 0
        row: root.focusIndex >= 0 ? root.model.rows[root.focusIndex] : ({})
    }
}
