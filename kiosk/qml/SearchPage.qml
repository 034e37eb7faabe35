pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Picture 3: letters below, what they lead to above.
Page {
    id: root

    readonly property var see: kiosk.see.search
    readonly property int rowHeight: Tokens.elder ? 168 : low ? 104 : 120
    // Keys need more than a half: what they lead to lies left of them on a wide screen.
    readonly property int side: Zones.landscape ? width - keys.width - 2 * Tokens.s48 : wide
    readonly property bool brief: Tokens.elder && Zones.landscape
    readonly property int keysLeft: Zones.landscape ? width - keys.width : 0
    readonly property int listTop: low ? reach : Zones.landscape ? 264 : 472
    readonly property int keysTop: contentBottom - keys.height
    readonly property int hintTop: Zones.landscape ? pager.y + pager.height + Tokens.s16 : keysTop - 80
    readonly property int space: keysTop - listTop - Tokens.s16
    readonly property bool paged: see.pages > 1

    ServiceHead {
        x: Tokens.s48
        y: Zones.contentTop + (root.low && !Zones.landscape ? 8 : 0)
        width: root.side
        row: root.see.queue
    }
    Heading {
        x: Tokens.s48
        y: Zones.contentTop + 8
        width: root.side
        visible: root.see.service === ""
        text: qsTr("找事项、看材料")
        size: Tokens.type.h2
    }
    SearchField {
        objectName: "search-field"
        x: root.keysLeft + Tokens.s48
        y: Zones.landscape ? Zones.contentTop : Tokens.elder ? 392 : root.low ? 376 : 344
        width: keys.width - 2 * Tokens.s48
        typing: true
        typed: root.see.text
        pending: root.see.hanzi ? root.kiosk.keyboard.letters : ""
        count: root.see.loaded && !root.see.near ? qsTr("共 %1 项").arg(root.see.total) : ""
    }
    FitText {
        x: Tokens.s48
        y: Zones.landscape ? root.reach - height - Tokens.s8 : 528
        width: root.side
        height: Zones.landscape ? 80 : 96
        visible: root.low
        text: qsTr("字母是业务代号，和号票上的字母一样")
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    Card {
        id: card

        x: Tokens.s48
        y: root.listTop
        width: root.side - (root.paged && pager.upright ? pager.width + Tokens.s16 : 0)
        height: Math.max(1, list.count) * root.rowHeight

        LoadingState {
            anchors.centerIn: parent
            width: parent.width
            visible: !root.see.loaded && list.count === 0 && root.see.error === ""
            iconName: ""
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0 && (root.see.loaded || root.see.error !== "")
            iconName: ""
            title: root.see.error !== "" ? root.see.error : qsTr("没有找到，请换几个字母，或点帮办呼叫")
        }
        Repeater {
            id: list

            model: root.kiosk.results

            ItemRow {
                required property var row
                required property int index

                objectName: "item-" + row.code
                y: index * root.rowHeight
                width: card.width
                height: root.rowHeight
                code: row.service
                before: row.before
                match: row.match
                after: row.after
                note: root.brief ? Words.promise(row) : Words.itemNote(row)
                trailing: row.here ? qsTr("本业务") : row.status === "open" ? Words.wait(row) : Words.off(row)
                divider: index + 1 < list.count
                onClicked: root.touch("choose_item", row.code)
            }
        }
    }
    Pager {
        id: pager

        x: Tokens.s48 + root.side - width
        y: root.listTop + (upright ? 0 : card.height + Tokens.s16)
        height: upright ? Math.max(card.height, root.low ? 312 : 320) : keySize
        kiosk: root.kiosk
        upright: !Zones.landscape
        page: root.see.page
        pages: root.see.pages
    }
    FitText {
        x: Tokens.s48
        y: root.hintTop - (Zones.landscape ? 0 : Tokens.s16)
        width: root.side
        height: 80
        visible: !root.low && root.see.loaded && root.see.near && list.count > 0
        text: qsTr("没有完全一样的，您要找的是不是这些？")
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    Row {
        x: Tokens.s48
        y: root.hintTop
        height: 64
        spacing: Tokens.s16
        visible: !root.low && !(root.see.near && list.count > 0)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "info"
            size: 36
        }
        FitText {
            anchors.verticalCenter: parent.verticalCenter
            width: root.side - 52
            height: 64
            text: qsTr("字母是业务代号，和号票上的字母一样")
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
    }
    SearchKeys {
        id: keys

        x: root.keysLeft
        y: root.keysTop
        page: root
        see: root.see
    }
}
