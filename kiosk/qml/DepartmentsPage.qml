pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The offices of the hall: who knows which one does it need not know what the matter is called.
Page {
    id: root

    readonly property var see: kiosk.see.departments
    readonly property int listTop: low ? reach + Tokens.touchMin + Tokens.s16 : 344 + Tokens.touchMin
    readonly property int rowHeight: Tokens.elder ? 180 : 120

    Heading {
        x: Tokens.s48
        y: 232
        text: qsTr("按部门找")
        size: Tokens.type.h2
        note: Tokens.elder ? "" : qsTr("点一个部门，看它办的事")
    }
    BrowseTabs {
        y: root.low ? root.reach : 328
        page: root
        value: "departments"
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
        title: qsTr("目录里还没有写部门")
        text: qsTr("请返回，按业务取号")
    }
    Repeater {
        model: root.kiosk.departments

        ItemRow {
            required property var row
            required property int index

            objectName: "department-" + index
            x: Tokens.s48
            y: root.listTop + index * root.rowHeight
            height: root.rowHeight - Tokens.s16
            framed: true
            iconName: "building"
            before: row.name
            trailing: qsTr("%1 个事项").arg(row.items)
            onClicked: root.touch("choose_department", row.name)
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
