pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Thirteen to forty windows: no pictures; windows in zones of two columns.
Item {
    id: root

    required property var view
    readonly property int columns: Math.max(1, view.columns)
    readonly property int zoneCount: Math.ceil(columns / 2)
    readonly property real cellWidth: (1856 - 16 * (zoneCount - 1) - 4 * (columns - zoneCount)) / columns

    Newest {
        x: 32
        y: 104
        width: 932
        height: 216
        big: Tokens.kiosk.hero
        word: Tokens.wall.h2
        view: root.view
    }
    Repeater {
        model: 4

        CallCard {
            required property int index

            objectName: "past-" + index
            x: 980 + index % 2 * 462
            y: 104 + Math.floor(index / 2) * 112
            width: 446
            height: 104
            inset: 34
            call: root.view.past[index] ?? null
        }
    }
    Repeater {
        model: root.view.waiting.length

        WaitCard {
            required property int index

            x: 32 + index * 312
            y: 336
            width: 296
            height: 116
            row: root.view.waiting[index] ?? null
        }
    }
    Repeater {
        model: root.view.zones.length

        ZoneBlock {
            required property int index

            x: 32 + index * (2 * root.cellWidth + 4 + 16)
            y: 470
            cellWidth: root.cellWidth
            width: (index + 1) * 2 > root.columns ? cellWidth : 2 * cellWidth + 4
            height: 502
            zone: root.view.zones[index] ?? null
            rows: root.view.rows
        }
    }
}
