pragma ComponentBehavior: Bound
import QtQuick
import Ui

// 一件事: the hall's life events.
Page {
    id: root

    readonly property var see: kiosk.see.themes
    readonly property int tabsTop: low ? reach : Zones.landscape ? 224 : 328
    readonly property int listTop: tabsTop + Tokens.touchMin + Tokens.s16
    readonly property int rowHeight: Tokens.elder ? 200 : 128

    Heading {
        x: Tokens.s48
        y: Zones.contentTop + Tokens.s8
        text: qsTr("一件事")
        size: Tokens.type.h2
        note: qsTr("几件事，一张表、一次办好")
    }
    BrowseTabs {
        y: root.tabsTop
        page: root
        value: "themes"
    }
    LoadingState {
        x: Tokens.s48
        y: root.listTop + (Zones.landscape ? Tokens.s16 : 80)
        width: root.whole
        visible: !root.see.loaded && root.see.error === ""
    }
    ErrorState {
        x: Tokens.s48
        y: root.listTop + (Zones.landscape ? Tokens.s16 : 80)
        width: root.whole
        visible: root.see.error !== ""
        tone: "warn"
        title: root.see.error
    }
    EmptyState {
        x: Tokens.s48
        y: root.listTop + (Zones.landscape ? Tokens.s16 : 80)
        width: root.whole
        visible: root.see.loaded && root.see.total === 0
        title: qsTr("这个大厅还没有一件事")
        text: qsTr("请返回，按业务取号")
    }
    Repeater {
        model: root.kiosk.themes

        ItemRow {
            required property var row
            required property int index

            objectName: "theme-" + row.code
            x: Tokens.s48 + index % Zones.columns * Zones.across
            y: root.listTop + Math.floor(index / Zones.columns) * root.rowHeight
            height: root.rowHeight - Tokens.s16
            framed: true
            iconName: row.icon
            before: row.name
            note: Words.themeNote(row)
            trailing: Words.materials(row.materials)
            onClicked: root.touch("choose_theme", row.code)
        }
    }
    Pager {
        // Beside the tabs where there is a place beside them.
        x: Zones.landscape ? root.width - width - Tokens.s48 : (root.width - width) / 2
        y: Zones.landscape ? root.tabsTop : root.contentBottom - height - Tokens.s16
        kiosk: root.kiosk
        keySize: Tokens.elder ? 160 : 120
        height: Zones.landscape ? Tokens.touchMin : Tokens.elder ? 120 : 96
        page: root.see.page
        pages: root.see.pages
    }
}
