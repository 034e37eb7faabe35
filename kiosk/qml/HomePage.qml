pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Picture 1: search, the services with their live waits, the functions.
Page {
    id: root

    readonly property bool lowered: frame.wheelchair
    // Two columns of tiles below the search; on a wide screen three of them, right of it.
    readonly property int side: Zones.landscape ? 364 : wide
    readonly property int tilesLeft: Zones.landscape ? 2 * Tokens.s48 + side : Tokens.s48
    readonly property int tilesWide: Zones.width - tilesLeft - Tokens.s48
    readonly property int columns: Zones.landscape ? 3 : 2
    readonly property int searchTop: lowered ? reach : Zones.landscape ? Zones.contentTop : 256
    readonly property int headingTop: Zones.landscape ? Zones.contentTop : !lowered ? 384 : frame.lost ? 416 : 344
    readonly property int tilesTop: Zones.landscape ? (lowered ? reach : 208) : lowered ? 776 : 472
    readonly property int tileHeight: Zones.landscape ? 172 : 180
    // The functions: a row below the tiles, or two columns below the search.
    readonly property int toolsTop: !Zones.landscape ? 1468 : lowered ? tilesTop + 2 * (tileHeight + Tokens.s16) : searchTop + 240
    readonly property bool paired: Zones.landscape && !lowered
    readonly property var tools: [["open_check_in", "cal", qsTr("预约签到")], ["open_guide", "book", qsTr("办事指南")], ["open_progress", "progress", qsTr("进度查询")], ["open_rating", "rate", qsTr("评价")], ["call_guide", "help", qsTr("帮办呼叫")]].filter(tool => tool[0] === "open_rating" ? frame.scanner : tool[0] === "open_check_in" ? kiosk.see.hall.bookable : true)

    Heading {
        x: root.lowered ? Tokens.s48 : root.tilesLeft
        y: root.headingTop
        width: root.lowered ? root.whole : root.tilesWide
        space: pager.visible && !root.lowered ? pager.x - x - Tokens.s24 : width
        text: qsTr("取号")
        size: root.lowered ? Tokens.type.h1 : Tokens.type.h2
        note: root.frame.lost ? "" : root.frame.carded ? qsTr("已刷身份证") : qsTr("请点您要办的业务")
        trailing: pager.visible || root.frame.lost || root.lowered ? "" : qsTr("等候时间随时更新")
    }
    FitText {
        x: Tokens.s48
        y: Zones.landscape ? root.headingTop + 104 : root.frame.lost ? 528 : 464
        width: root.whole
        height: 120
        visible: root.lowered
        text: qsTr("按钮都在下面，够得着就能办。需要帮忙请点“帮办呼叫”")
        color: Tokens.inkSoft
    }
    Banner {
        // In the place of the search, or across the page.
        y: Zones.landscape ? root.searchTop - Tokens.s24 : 224
        visible: root.frame.lost
        width: root.tilesLeft > Tokens.s48 ? root.tilesLeft - Tokens.s24 : root.width
        height: Zones.landscape ? 240 : 152
        iconName: "lost"
        title: qsTr("网络中断，暂时不能取号")
        text: qsTr("请到咨询台找导办取号。恢复后这里会自动好")
    }
    SearchField {
        objectName: "open-search"
        x: Tokens.s48
        y: root.searchTop
        width: Zones.landscape ? root.side : Tokens.language === "zh" ? 736 : 656
        visible: !root.frame.lost
        onClicked: root.touch("open_search", "")
    }
    Pressable {
        id: events

        objectName: "open-themes"
        x: Tokens.s48 + root.side - width
        y: root.searchTop + (Zones.landscape ? height + Tokens.s16 : 0)
        width: Zones.landscape ? root.side : Tokens.language === "zh" ? 232 : 312
        height: 104
        visible: !root.frame.lost
        text: qsTr("一件事")
        onClicked: root.touch("open_themes", "")

        background: Box {
            focusRing: events.visualFocus
            color: events.down ? Tokens.surfacePressed : Tokens.surface
            border.color: Tokens.accentLine
        }
        contentItem: Item {
            Icon {
                x: 20
                anchors.verticalCenter: parent.verticalCenter
                name: "star"
                size: 40
                color: Tokens.gold
            }
            FitText {
                x: 76
                width: parent.width - x - 60
                height: parent.height
                text: events.text
                bold: true
            }
            Icon {
                x: parent.width - width - 16
                anchors.verticalCenter: parent.verticalCenter
                name: "chev"
                size: 32
            }
        }
    }
    Repeater {
        model: root.kiosk.tiles

        Tile {
            required property var row
            required property int index

            objectName: "service-" + row.code
            x: root.tilesLeft + index % root.columns * (width + Tokens.s16)
            y: root.tilesTop + Math.floor(index / root.columns) * (height + Tokens.s16)
            width: (root.tilesWide - (root.columns - 1) * Tokens.s16) / root.columns
            height: root.tileHeight
            enabled: !root.frame.lost
            opacity: root.frame.lost ? 0.5 : 1
            code: row.code
            iconName: row.icon
            text: row.name
            note: row.hint
            waitState: root.frame.lost ? "off" : Words.tileState(row)
            wait: root.frame.lost ? "" : Words.tileWait(row)
            count: root.frame.lost ? "" : Words.tileCount(row)
            iconCount: Words.counts(row)
            onClicked: root.open(row)
        }
    }
    Pager {
        id: pager

        x: Zones.landscape && root.lowered ? Tokens.s48 : root.width - width - Tokens.s48
        y: !root.lowered ? root.headingTop - Tokens.s8 : Zones.landscape ? root.toolsTop + Tokens.s24 : 1364
        kiosk: root.kiosk
        keySize: 88
        page: root.kiosk.see.home.page
        pages: root.kiosk.see.home.pages
    }
    Repeater {
        model: root.tools

        FunctionTile {
            required property var modelData
            required property int index

            objectName: modelData[0].replace(/_/g, "-")
            readonly property int across: root.paired ? 2 : root.tools.length
            readonly property bool alone: root.paired && index === root.tools.length - 1 && index % 2 === 0

            x: (root.paired ? Tokens.s48 : root.tilesLeft) + index % across * (width + Tokens.s16)
            y: root.toolsTop + Math.floor(index / across) * (height + Tokens.s16)
            width: alone ? root.side : ((root.paired ? root.side : root.tilesWide) - (across - 1) * Tokens.s16) / across
            height: root.paired ? 176 : implicitHeight
            enabled: !root.frame.lost || solid
            opacity: enabled ? 1 : 0.5
            solid: modelData[0] === "call_guide"
            iconName: modelData[1]
            text: modelData[2]
            onClicked: root.touch(modelData[0], "")
        }
    }
}
