pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Over everything while the hub is lost: since when, for how long, what to do.
Item {
    id: root

    required property var view
    readonly property bool never: !view.lastTruth
    readonly property var calls: view.last ?? []
    readonly property bool upright: width < 1200

    // For the staff: whose turn it is.
    readonly property var troubles: ({
            "unreachable": qsTr("网络不通，或中枢已关机"),
            "refused": qsTr("本设备未登记或已停用，请找管理员"),
            "taken": qsTr("另一台设备用了同一名称，请找管理员"),
            "broken": qsTr("连接中断，正在重新连接"),
            "hub_down": qsTr("中枢程序没有运行，请找管理员")
        })

    objectName: "lost-veil"

    Rectangle {
        anchors.fill: parent
        color: Tokens.canvas
        opacity: 0.9
    }
    Plate {
        x: root.upright ? 32 : 96
        y: 48
        width: root.width - 2 * x
        height: root.upright ? 1240 : 812
        visible: root.view.lost
        color: Tokens.surface
        radius: Tokens.radiusL
        border.width: Tokens.strokeStrong
        border.color: Tokens.gold

        Icon {
            x: root.upright ? 76 : 96
            y: 72
            name: "lost"
            size: root.upright ? 140 : 204
            weight: Tokens.iconStrokeBold
            color: Tokens.warn
        }
        FitText {
            objectName: "lost-title"
            x: root.upright ? 76 : 364
            y: root.upright ? 216 : 56
            width: parent.width - x - 76
            height: 170
            text: root.never ? qsTr("正在连接叫号系统") : qsTr("叫号信息暂停更新")
            wish: Tokens.wall.h1
            bold: true
            least: root.upright ? Tokens.wall.small : Tokens.wall.h3
        }
        FitText {
            objectName: "lost-since"
            x: root.upright ? 76 : 364
            y: root.upright ? 366 : 212
            width: (root.upright ? parent.width - 76 : gap.x - Tokens.s32) - x
            height: 106
            visible: !root.never
            text: qsTr("最后更新 %1").arg(root.view.lastTruth ?? "")
            wish: Tokens.wall.h2
            bold: true
            color: Tokens.accent
            least: Tokens.wall.small
        }
        AppText {
            id: gap

            objectName: "lost-gap"
            x: root.upright ? 76 : parent.width - 76 - width
            y: root.upright ? 466 : 218
            height: 106
            visible: !root.never
            text: qsTr("已中断 %1").arg(root.view.gap ?? "")
            size: Tokens.wall.h3
            bold: true
            color: Tokens.inkSoft
        }
        FitText {
            objectName: "lost-advice"
            x: 76
            y: root.upright ? 596 : 336
            width: parent.width - 152
            height: 130
            text: qsTr("请听窗口人员口头叫号。您的号码和次序已保留。")
            wish: Tokens.wall.h3
            least: Tokens.wall.small
            twoLines: true
            color: Tokens.inkSoft
        }
        Rectangle {
            x: 76
            y: root.upright ? 744 : 472
            width: parent.width - 152
            height: Tokens.stroke
            color: Tokens.line
        }
        AppText {
            x: 76
            y: root.upright ? 768 : 496
            height: 56
            visible: root.calls.length > 0
            text: qsTr("断线前最后叫号")
            size: Tokens.wall.small
            color: Tokens.inkMuted
        }
        AppText {
            objectName: "lost-trouble"
            anchors.right: parent.right
            anchors.rightMargin: 76
            y: root.upright ? 1166 : 738
            height: 48
            text: root.troubles[root.view.trouble] ?? ""
            size: Tokens.kiosk.small
            color: Tokens.inkMuted
        }
        Repeater {
            model: root.calls.length

            CallCard {
                required property int index

                objectName: "lost-call-" + index
                x: 76 + (root.upright ? index % 2 : index) * (width + 16)
                y: root.upright ? 836 + Math.floor(index / 2) * 160 : 566
                width: root.upright ? 424 : 382
                height: 144
                grey: true
                call: root.calls[index] ?? null
            }
        }
    }
}
