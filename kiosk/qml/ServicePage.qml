pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Picture 2: what is done at this service, its life events, and a ticket without an item.
Page {
    id: root

    readonly property var see: kiosk.see.service
    readonly property bool themed: see.themed && !low
    readonly property int listTop: Zones.landscape ? (low ? reach : 224) : Tokens.elder ? reach : low ? 768 : 536
    readonly property int rowHeight: !Tokens.elder ? 112 : Zones.landscape ? 144 : 168
    readonly property int rows: list.count
    readonly property int allHeight: !Tokens.elder ? 88 : Zones.landscape ? 120 : 136
    readonly property bool hasAll: see.total > rows
    readonly property bool waits: !see.loaded && see.error === ""

    ServiceHead {
        x: Tokens.s48
        y: Zones.contentTop + (root.low && !Zones.landscape ? 24 : 0)
        row: root.see.queue
    }
    SearchField {
        objectName: "open-search"
        x: Tokens.s48
        y: root.low ? root.reach : Zones.landscape ? 264 : 344
        visible: !Tokens.elder
        onClicked: root.touch("open_search", "")
    }
    Work {
        Heading {
            x: Tokens.s48
            y: Zones.landscape ? root.listTop - height - Tokens.s8 : root.low ? 480 : 464
            text: qsTr("要办哪件事")
            size: root.low ? Tokens.type.h2 : Tokens.type.h3
            note: root.see.loaded ? qsTr("共 %n 个事项", "", root.see.total) : ""
        }
        Card {
            x: Tokens.s48
            y: root.listTop
            width: root.wide
            height: Math.max(list.count, root.waits ? 3 : 1) * root.rowHeight + (root.hasAll ? root.allHeight : 0)

            LoadingState {
                anchors.centerIn: parent
                width: parent.width
                visible: root.waits && !root.frame.lost
            }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width
                visible: root.see.error !== "" || root.see.loaded && list.count === 0
                iconName: ""
                title: root.see.error !== "" ? root.see.error : qsTr("不用选事项，直接取号就行")
            }
            Repeater {
                id: list

                model: root.kiosk.items

                ItemRow {
                    required property var row
                    required property int index

                    objectName: "item-" + row.code
                    y: index * root.rowHeight
                    height: root.rowHeight
                    before: row.name
                    note: Words.itemNote(row)
                    trailing: Words.materials(row.materials)
                    divider: index + 1 < list.count || root.hasAll
                    onClicked: root.touch("choose_item", row.code)
                }
            }
            Pressable {
                id: all

                objectName: "all-items"
                y: list.count * root.rowHeight
                width: parent.width
                height: root.allHeight
                visible: root.hasAll
                text: qsTr("查看全部 %1 个事项").arg(root.see.total)
                onClicked: root.touch("open_search", "")

                background: Box {
                    focusRing: all.visualFocus
                    radius: Tokens.radiusL
                    border.width: 0
                    color: all.down ? Tokens.surfacePressed : "transparent"
                }
                contentItem: ButtonFace {
                    text: all.text
                    textSize: Tokens.type.body
                    color: Tokens.accent
                }
            }
        }
    }
    Lead {
        from: 1204
        wideFrom: 400

        Heading {
            x: Tokens.s48
            y: 1204
            visible: root.themed
            text: qsTr("一件事")
            note: qsTr("几件事，一张表、一次办好")
        }
        Repeater {
            model: root.themed ? root.kiosk.themes : null

            ThemeTile {
                required property int index

                width: (root.wide - Tokens.s16) / 2
                x: Tokens.s48 + index % 2 * (width + Tokens.s16)
                y: 1276 + Math.floor(index / 2) * 136
                onClicked: root.touch("choose_theme", row.code)
            }
        }
    }
    SecondButton {
        objectName: "open-collect"
        x: Tokens.s48
        y: root.contentBottom - height - (Tokens.elder ? 200 : 148)
        width: root.wide
        height: Tokens.elder ? 136 : 108
        visible: root.see.collects
        enabled: root.see.takeable
        text: qsTr("有办件编号？输编号取号")
        textSize: Tokens.type.h3
        iconName: "keyboard"
        onClicked: root.touch("open_collect", "")
    }
    TakeButton {
        x: Tokens.s48
        y: root.contentBottom - height - Tokens.s24
        page: root
        see: root.see
        primary: false
        text: qsTr("说不准办哪一项？直接取号")
    }
}
