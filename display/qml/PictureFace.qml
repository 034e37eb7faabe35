pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Up to twelve windows: calls and windows on the left, pictures and waits on the right.
Item {
    id: root

    required property var view
    readonly property int columns: view.columns ?? 4
    readonly property int rows: view.rows ?? 3

    Newest {
        x: 32
        y: 112
        width: 1200
        height: 304
        view: root.view
    }
    Repeater {
        model: 3

        CallCard {
            required property int index

            objectName: "past-" + index
            x: 32 + index * 405.5
            y: 432
            width: 389
            height: 132
            call: root.view.past[index] ?? null
        }
    }
    Repeater {
        model: root.view.cells.length

        WindowCell {
            required property int index

            x: 32 + index % root.columns * (width + 16)
            y: 580 + Math.floor(index / root.columns) * (height + 16)
            width: (1200 - 16 * (root.columns - 1)) / root.columns
            height: (392 - 16 * (root.rows - 1)) / root.rows
            blockWidth: Math.min(width * 0.3, height > 150 ? height * 0.66 : 84)
            numberSize: height > 300 ? Tokens.wall.h1 : height > 150 ? Tokens.wall.h2 : Tokens.wall.h3
            cell: root.view.cells[index] ?? null
        }
    }
    Media {
        x: 1256
        y: 112
        width: 632
        height: 356
        view: root.view
    }
    Waiting {
        x: 1256
        y: 484
        width: 632
        height: 488
        view: root.view
    }
}
