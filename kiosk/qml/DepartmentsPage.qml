pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The offices of the hall: who knows which one does it need not know what the matter is called.
Page {
    id: root

    readonly property var see: kiosk.see.departments
    readonly property int tabsTop: low ? reach : Zones.landscape ? 224 : 328
    readonly property int listTop: tabsTop + Tokens.touchMin + Tokens.s16
    readonly property int rowHeight: Tokens.elder ? 180 : 120

    Heading {
        x: Tokens.s48
        y: Zones.contentTop + Tokens.s8
        text: qsTr("按部门找")
        size: Tokens.type.h2
        note: Tokens.elder ? "" : qsTr("点一个部门，看它办的事")
    }
    BrowseTabs {
        y: root.tabsTop
        page: root
        value: "departments"
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
        title: qsTr("目录里还没有写部门")
        text: qsTr("请返回，按业务取号")
    }
    Repeater {
        model: root.kiosk.departments

        ItemRow {
            required property var row
            required property int index

            objectName: "department-" + index
            x: Tokens.s48 + index % Zones.columns * Zones.across
            y: root.listTop + Math.floor(index / Zones.columns) * root.rowHeight
            height: root.rowHeight - Tokens.s16
            framed: true
            iconName: "building"
            before: row.name
            trailing: qsTr("%n 个事项", "", row.items)
            onClicked: root.touch("choose_department", row.name)
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
