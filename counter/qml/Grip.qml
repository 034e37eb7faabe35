pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Drags the window to another edge; two clicks fold it.
Item {
    id: root

    required property var dock
    readonly property string told: hover.hovered ? qsTr("拖动换边·双击折叠") : ""

    visible: dock !== null

    Grid {
        x: 5
        anchors.verticalCenter: parent.verticalCenter
        columns: 2
        spacing: 3

        Repeater {
            model: 6

            Rectangle {
                width: 2
                height: 2
                color: Tokens.overDeepMuted
            }
        }
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.SizeAllCursor
    }
    TapHandler {
        onDoubleTapped: root.dock.fold()
    }
    DragHandler {
        id: drag

        target: null
        onCentroidChanged: if (active) {
            const by = Qt.point(centroid.scenePosition.x - centroid.scenePressPosition.x, centroid.scenePosition.y - centroid.scenePressPosition.y);
            root.Window.window.x += Math.round(by.x);
            root.Window.window.y += Math.round(by.y);
        }
        onActiveChanged: if (!active) {
            const shown = root.Window.window;
            root.dock.drop(shown.x, shown.y, shown.width, shown.height);
        }
    }
}
