pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The elders' other services and functions, four at a time.
Page {
    id: root

    Lead {
        from: 248
        wideFrom: Zones.headerHeight + Tokens.s12

        FitText {
            x: Tokens.s48
            y: 248
            width: root.wide
            height: 120
            text: qsTr("还可以办这些")
            size: Tokens.elderKiosk.h2
            bold: true
        }
        FitText {
            x: Tokens.s48
            y: 376
            width: root.wide
            height: Zones.landscape ? 104 : 140
            text: qsTr("没有找到？点“下一页”，或者叫人帮忙")
            size: Tokens.type.body
            color: Tokens.inkSoft
        }
    }
    Repeater {
        model: root.kiosk.elderRows

        ElderRow {
            required property int index

            x: Tokens.s48 + index % Zones.columns * Zones.across
            y: root.reach + Math.floor(index / Zones.columns) * 200
            off: root.frame.lost
            onClicked: service ? root.open(row) : root.touch(row["function"], "")
        }
    }
    Pager {
        x: (root.width - width) / 2
        y: Zones.landscape ? 776 : 1464
        width: 640
        kiosk: root.kiosk
        keySize: 240
        height: 128
        page: root.kiosk.see.more.page
        pages: root.kiosk.see.more.pages
    }
}
