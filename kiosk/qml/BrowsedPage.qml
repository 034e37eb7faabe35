pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The items of one department, or all for people or for companies.
Page {
    id: root

    readonly property var see: kiosk.see.browsed
    readonly property int listTop: low ? reach + Tokens.touchMin + Tokens.s16 : 344 + Tokens.touchMin
    readonly property int rowHeight: Tokens.elder ? 180 : 120

    Heading {
        x: Tokens.s48
        y: 232
        text: root.see.department !== "" ? root.see.department : root.see.applicant === "company" ? qsTr("企业办事") : qsTr("个人办事")
        size: Tokens.type.h2
        note: root.see.loaded && !Tokens.elder ? qsTr("共 %1 项").arg(root.see.total) : ""
    }
    BrowseTabs {
        y: root.low ? root.reach : 328
        page: root
        value: root.see.department !== "" ? "departments" : root.see.applicant
    }
    LoadingState {
        x: Tokens.s48
        y: root.listTop + 120
        width: root.wide
        visible: !root.see.loaded && root.see.error === ""
    }
    ErrorState {
        x: Tokens.s48
        y: root.listTop + 120
        width: root.wide
        visible: root.see.error !== ""
        tone: "warn"
        title: root.see.error
    }
    EmptyState {
        x: Tokens.s48
        y: root.listTop + 120
        width: root.wide
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
            x: Tokens.s48
            y: root.listTop + index * root.rowHeight
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
        x: (root.width - width) / 2
        y: root.contentBottom - height - Tokens.s16
        kiosk: root.kiosk
        keySize: Tokens.elder ? 160 : 120
        height: Tokens.elder ? 120 : 96
        page: root.see.page
        pages: root.see.pages
    }
}
