pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Booking, step by step: the service, the day, the time.
Page {
    id: root

    readonly property var see: kiosk.see.choice
    readonly property bool services: frame.page === "book_service"
    readonly property bool days: frame.page === "book_day"
    readonly property var columnsOf: Zones.landscape ? (Tokens.elder ? [3, 5] : [4, 6]) : Tokens.elder ? [1, 2] : [2, 3]
    readonly property int columns: columnsOf[services || days ? 0 : 1]
    readonly property int listTop: low ? reach : Zones.landscape ? 312 : 424
    readonly property int rowHeight: Tokens.elder ? 168 : services ? 208 : Zones.landscape ? 136 : 144
    readonly property int tileWidth: (whole - (columns - 1) * Tokens.s16) / columns
    readonly property bool empty: see.loaded && list.count === 0
    readonly property string event: services ? "book_service" : days ? "book_day" : see.moving ? "move_to" : "book_time"
    readonly property string problem: see.problem !== "" ? see.problem : see.note === "lost" ? qsTr("网络中断，请稍后再试或问导办") : ""

    Lead {
        from: 144

        Heading {
            x: Tokens.s48
            y: 144
            text: root.services ? qsTr("预约：选业务") : root.days ? qsTr("预约：选日期") : qsTr("预约：选时间")
            size: Tokens.type.h2
        }
        FitText {
            x: Tokens.s48
            y: 256
            width: root.wide
            height: Tokens.elder ? 112 : 64
            text: root.services ? (root.frame.open ? qsTr("不预约也能办，直接取号就行") : qsTr("不预约也能办，上班时间来取号")) : Words.joined([root.see.service, root.days ? "" : Words.date(root.see.month, root.see.day, root.see.weekday)])
            size: Tokens.type.body
            color: Tokens.inkSoft
        }
    }
    Work {
        from: Tokens.elder ? 376 : 328

        FitText {
            objectName: "choice-problem"
            x: Tokens.s48
            y: Tokens.elder ? 376 : 328
            width: root.wide
            height: 88
            visible: root.problem !== ""
            text: root.problem
            size: Tokens.type.body
            bold: true
            color: Tokens.warn
        }
    }
    LoadingState {
        x: Tokens.s48
        y: root.listTop + 80
        width: root.whole
        visible: !root.see.loaded && root.see.error === ""
    }
    ErrorState {
        x: Tokens.s48
        y: root.listTop + 80
        width: root.whole
        visible: root.see.error !== ""
        tone: "warn"
        title: root.see.error
    }
    EmptyState {
        x: Tokens.s48
        y: root.listTop + 80
        width: root.whole
        visible: root.empty && root.see.error === ""
        title: qsTr("现在没有可以预约的时间")
        text: root.frame.open ? qsTr("请返回，直接取号") : qsTr("上班时间来，可以直接取号")
    }
    Grid {
        x: Tokens.s48
        y: root.listTop
        columns: root.columns
        columnSpacing: Tokens.s16
        rowSpacing: Tokens.s16
        visible: root.see.error === ""

        Repeater {
            id: list

            model: root.kiosk.choices

            ChoiceTile {
                width: root.tileWidth
                height: root.rowHeight - Tokens.s16
                enabled: row.free > 0 && !root.frame.waiting && !root.frame.lost
                text: root.services ? row.name : root.days ? Words.monthDay(row.month, row.day) : row.time
                about: root.services ? row.hint : root.days ? Words.dayFree(row) : Words.free(row.free)
                onClicked: root.touch(root.event, row.key)
            }
        }
    }
    // By day it is the page before; at night booking comes first.
    SecondButton {
        objectName: "open-check-in"
        x: Tokens.s48
        y: Zones.landscape ? root.contentBottom - height - Tokens.s16 : Tokens.elder ? 1336 : 1416
        width: root.wide
        height: Tokens.elder ? 144 : 132
        visible: root.services && !root.frame.open
        enabled: !root.frame.lost
        text: qsTr("已经约了？查看、改约、取消")
        textSize: Tokens.type.h3
        iconName: "search"
        onClicked: root.touch("open_check_in", "")
    }
    Pager {
        x: Zones.landscape ? root.width - width - Tokens.s48 : (root.width - width) / 2
        y: root.contentBottom - height - Tokens.s16
        kiosk: root.kiosk
        keySize: Tokens.elder ? 160 : 120
        height: Tokens.elder ? 120 : 96
        page: root.see.page
        pages: root.see.pages
    }
}
