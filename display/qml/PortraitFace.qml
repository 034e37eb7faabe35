pragma ComponentBehavior: Bound
import QtQuick
import Ui

// An upright panel, 1080 x 1920: calls, windows and waits below each other; up to twelve windows
// leave room for pictures.
Item {
    id: root

    required property var view
    readonly property bool few: view.face === "picture"
    readonly property int room: width - 64
    readonly property int columns: Math.max(1, view.columns ?? 4)
    readonly property int rows: Math.max(1, view.rows ?? 3)
    readonly property int pastRows: few ? 2 : 1
    readonly property int gridTop: 440 + pastRows * 128
    readonly property int gridHeight: few ? 368 : 976
    readonly property int waitsTop: gridTop + gridHeight + 16
    readonly property real cellWidth: (room - 16 * (columns - 1)) / columns

    Newest {
        x: 32
        y: 104
        width: root.room
        height: 320
        view: root.view
    }
    Repeater {
        model: 2 * root.pastRows

        CallCard {
            required property int index

            objectName: "past-" + index
            x: 32 + index % 2 * (width + 16)
            y: 440 + Math.floor(index / 2) * 128
            width: (root.room - 16) / 2
            height: 112
            inset: 34
            call: root.view.past[index] ?? null
        }
    }
    Repeater {
        model: root.few ? root.view.cells.length : 0

        WindowCell {
            required property int index

            x: 32 + index % root.columns * (width + 16)
            y: root.gridTop + Math.floor(index / root.columns) * (height + 16)
            width: root.cellWidth
            height: (root.gridHeight - 16 * (root.rows - 1)) / root.rows
            blockWidth: Math.min(width * 0.3, height > 150 ? height * 0.66 : 76)
            numberSize: height > 300 ? Tokens.wall.h1 : height > 150 ? Tokens.wall.h2 : Tokens.wall.body
            cell: root.view.cells[index] ?? null
        }
    }
    Repeater {
        model: root.few ? 0 : root.view.zones.length

        ZoneBlock {
            required property int index

            x: 32 + index * ((root.room + 16) / root.view.zones.length)
            y: root.gridTop
            width: (root.room + 16) / root.view.zones.length - 16
            height: root.gridHeight
            cellWidth: (width - 4) / 2
            zone: root.view.zones[index] ?? null
            rows: root.rows
        }
    }
    Repeater {
        model: root.view.waiting.length

        WaitCard {
            required property int index

            x: 32 + index % 3 * (width + 16)
            y: root.waitsTop + Math.floor(index / 3) * 124
            width: (root.room - 32) / 3
            height: 116
            row: root.view.waiting[index] ?? null
        }
    }
    Loader {
        x: 32
        y: root.waitsTop + 256
        width: root.room
        height: root.height - 120 - y
        active: root.few
        sourceComponent: Media {
            view: root.view
        }
    }
}
