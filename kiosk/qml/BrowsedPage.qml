pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The items of one department, or all for people or for companies.
Page {
    id: root

    readonly property var see: kiosk.see.browsed
    readonly property int tabsTop: low ? reach : Zones.landscape ? 224 : 328
    readonly property int listTop: tabsTop + Tokens.touchMin + Tokens.s16
    readonly property int rowHeight: Tokens.elder ? 180 : 120

    Heading {
        x: Tokens.s48
        y: Zones.contentTop + Tokens.s8
        text: root.see.department !== "" ? root.see.department : root.see.applicant === "company" ? qsTr("企业办事") : qsTr("个人办事")
        size: Tokens.type.h2
        note: root.see.loaded && !Tokens.elder ? qsTr("共 %1 项").arg(root.see.total) : ""
    }
    BrowseTabs {
        y: root.tabsTop
        page: root
        value: root.see.department !== "" ? "departments" : root.see.applicant
    }
    LoadingState {
        x: Tokens.s48
        y: root.listTop + (Zones.landscape ? Tokens.s16 : 120)
        width: root.whole
        visible: !root.see.loaded && root.see.error === ""
    }
    ErrorState {
        x: Tokens.s48
        y: root.listTop + (Zones.landscape ? Tokens.s16 : 120)
        width: root.whole
        visible: root.see.error !== ""
        tone: "warn"
        title: root.see.error
    }
    EmptyState {
        x: Tokens.s48
        y: root.listTop + (Zones.landscape ? Tokens.s16 : 120)
        width: root.whole
        visible: root.see.loaded && root.see.total === 0
        title: qsTr("这里还没有事项")
        text: qsTr("请返回，按业务取号")
    }
    Repeater {
        model: root.kiosk.results

        ItemRow {
            required property var row
            required property int index

            objectName: "item-" + row.code
            x: Tokens.s48 + index % Zones.columns * Zones.across
            y: root.listTop + Math.floor(index / Zones.columns) * root.rowHeight
            height: root.rowHeight - Tokens.s16
            framed: true
            code: row.service
            before: row.name
            note: Words.itemNote(row)
            trailing: row.status === "open" ? Words.wait(row) : Words.off(row)
            onClicked: root.touch("choose_item", row.code)
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
