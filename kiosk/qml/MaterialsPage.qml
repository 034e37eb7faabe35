pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Picture 4: what to bring for an item or a life event, and the ticket.
Page {
    id: root

    readonly property var see: kiosk.see.item
    readonly property bool paged: see.pages > 1
    readonly property bool long: measure.width > wide
    readonly property int actionHeight: Tokens.elder ? 160 : 132
    readonly property int lastTop: contentBottom - actionHeight - Tokens.s24
    // Three actions stand in two rows where a part is narrow.
    readonly property bool twoRows: Zones.landscape && adds && !Tokens.elder
    readonly property int actionsTop: twoRows ? lastTop - actionHeight - Tokens.s16 : lastTop
    // Forms are printed by buttons in the list: they begin where a wheelchair reaches.
    readonly property int listTop: Tokens.elder ? 528 : frame.wheelchair ? 556 : 520
    // One ticket may be for several matters, also of several services.
    readonly property bool adds: see.loaded && see.may_add
    // A phone may read the list from the screen.
    readonly property bool takes: root.quiet && (see.take_url !== "" || see.take_rows.length > 0)
    readonly property bool prints: root.quiet && frame.can_print
    readonly property bool quiet: see.loaded && !see.silent

    Lead {
        from: 204

        FitText {
            id: name

            objectName: "item-name"
            x: Tokens.s48
            y: Tokens.elder ? 208 : 204
            width: root.wide
            height: Tokens.elder ? 136 : root.long ? 92 : 76
            text: root.see.name
            size: Tokens.elder ? Tokens.type.h3 : Tokens.type.h2
            bold: true
        }
        AppText {
            x: Tokens.s48
            y: root.long ? 292 : 280
            width: root.wide
            height: 44
            visible: !Tokens.elder
            text: Words.joined([root.see.department, root.see.kind, root.see.result === "" ? "" : qsTr("结果：%1").arg(root.see.result)])
            size: Tokens.type.small
            color: Tokens.inkSoft
            elide: Text.ElideRight
        }
        TextMetrics {
            id: measure

            font.family: Tokens.family
            font.bold: true
            font.pixelSize: Tokens.kiosk.h2
            text: root.see.name
        }
        Facts {
            x: Tokens.s48
            y: Tokens.elder ? 352 : 344
            visible: root.see.loaded
            see: root.see
            lost: root.frame.lost
        }
    }
    Work {
        from: root.listTop
        wideFrom: Tokens.elder ? 232 : root.frame.wheelchair ? 276 : Zones.contentTop

        LoadingState {
            x: Tokens.s48
            y: 640
            width: root.wide
            visible: !root.see.loaded && root.see.error === ""
        }
        ErrorState {
            x: Tokens.s48
            y: 640
            width: root.wide
            visible: root.see.error !== ""
            tone: "warn"
            title: root.see.error
            text: qsTr("请返回另选一项，或点帮办呼叫")
        }
        EmptyState {
            x: Tokens.s48
            y: 680
            width: root.wide
            visible: root.see.loaded && root.see.silent
            iconName: "doc"
            title: qsTr("这个事项没有登记材料清单")
            text: qsTr("可以先取号，请在窗口问清要带什么")
        }
        Column {
            x: Tokens.s48
            y: root.listTop
            spacing: Tokens.s16
            visible: root.quiet

            Repeater {
                model: root.see.groups

                MaterialGroup {
                    required property var modelData

                    group: modelData
                    page: root
                    theme: root.see.theme
                }
            }
        }
    }
    Pager {
        id: pager

        x: Tokens.s48 + root.wide - width
        y: (Zones.landscape ? hint.y : root.actionsTop) - height - (Tokens.elder ? 16 : 12)
        kiosk: root.kiosk
        page: root.see.page
        pages: root.see.pages
    }
    Row {
        id: hint

        x: Tokens.s48
        y: root.actionsTop - height - (Tokens.elder ? 24 : root.paged && !Zones.landscape ? 28 : 12)
        height: Tokens.elder ? 104 : 64
        spacing: Tokens.s16
        visible: root.see.loaded

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.see.late_end ? "clock" : "info"
            size: 40
            color: root.see.late_end ? Tokens.warn : Tokens.accent
        }
        FitText {
            anchors.verticalCenter: parent.verticalCenter
            width: root.wide - 56 - (root.paged && !Zones.landscape ? pager.width + Tokens.s16 : 0)
            height: Tokens.elder ? 104 : 72
            text: root.see.late_end ? qsTr("现在取号，可能要等到下班以后") : qsTr("材料不全也可以取号，窗口会一次说清怎么补")
            bold: root.see.late_end
            color: root.see.late_end ? Tokens.warn : Tokens.inkSoft
        }
    }
    TakeButton {
        x: Tokens.s48
        y: root.actionsTop
        width: root.twoRows || Tokens.elder && !root.takes && !root.prints ? root.wide : root.adds && !Tokens.elder ? root.wide - 576 : root.wide - 360
        visible: root.see.error === ""
        page: root
        see: root.see
        text: root.see.chosen > 1 ? qsTr("%1 件事，取一个号").arg(root.see.chosen) : root.see.silent ? qsTr("取号") : qsTr("材料齐全，取号")
    }
    SecondButton {
        objectName: "add-item"
        x: Tokens.s48 + (root.twoRows ? 0 : 424)
        y: root.lastTop
        width: root.twoRows ? root.wide - 360 : 200
        height: root.actionHeight
        visible: root.adds && !Tokens.elder
        enabled: !root.frame.waiting
        text: qsTr("还有\n别的事")
        textSize: Tokens.type.body
        onClicked: root.touch("add_item", "")
    }
    SecondButton {
        objectName: root.takes ? "take-list" : root.prints ? "print-list" : "not-now"
        x: Tokens.s48 + root.wide - width
        y: root.lastTop
        width: 344
        height: root.actionHeight
        visible: root.takes || root.prints || !Tokens.elder
        enabled: !root.frame.waiting
        iconName: root.takes ? "phone" : root.prints ? "print" : "home"
        text: root.takes ? (Tokens.elder ? qsTr("带走清单") : qsTr("先不取号\n带走清单")) : root.prints ? (Tokens.elder ? qsTr("打印清单") : qsTr("先不取号\n打印清单")) : qsTr("先不取号")
        textSize: Tokens.type.body
        onClicked: root.takes ? root.kiosk.show("take_list") : root.prints ? root.touch("print_list", "") : root.touch("home", "")
    }
}
