pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The PIN of the machine's staff; where none was ever set, how to set one.
Item {
    id: root

    property var staff: null
    readonly property var see: staff ? staff.see.staff : ({})
    readonly property bool unset: see.face === "unset"
    readonly property bool locked: (see.minutes ?? 0) > 0
    readonly property int wide: Zones.wide

    Lead {
        from: 136
        wideFrom: Tokens.s96

        Icon {
            x: Tokens.s48
            y: 136
            name: "lock"
            size: 112
        }
        FitText {
            x: 192
            y: 136
            width: root.wide - 144
            height: 112
            text: qsTr("设备维护")
            size: Tokens.kiosk.h1
            bold: true
        }
        FitText {
            objectName: "staff-note"
            x: Tokens.s48
            y: 288
            width: root.wide
            height: 160
            maxLines: 3
            text: root.unset ? qsTr("还没有设置维护密码。请在这台电脑上用命令设置（说明书：kiosk.md）") : root.locked ? qsTr("错得太多了，%1 分钟以后再试").arg(root.see.minutes) : root.see.tries_left > 0 ? qsTr("密码不对，还可以试 %n 次", "", root.see.tries_left) : qsTr("工作人员请输入维护密码")
            size: Tokens.kiosk.h3
            color: root.locked || root.see.tries_left > 0 ? Tokens.danger : Tokens.inkSoft
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 504
            height: 72
            spacing: Tokens.s24
            visible: !root.unset && !root.locked

            Repeater {
                model: 12

                Dot {
                    required property int index

                    anchors.verticalCenter: parent.verticalCenter
                    visible: index < Math.max(6, root.see.typed ?? 0)
                    width: 32
                    height: 32
                    color: index < (root.see.typed ?? 0) ? Tokens.accent : Tokens.lineStrong
                }
            }
        }
    }
    Work {
        from: 664
        wideFrom: Zones.reach

        Keypad {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 664
            visible: !root.unset && !root.locked
            keyWidth: Zones.landscape ? 288 : (Zones.wide - 2 * Tokens.s12) / 3
            keyHeight: Zones.landscape ? 152 : 168
            onPressed: key => root.staff.key(key)
            onDeleted: root.staff.key("delete")
        }
    }
    Lead {
        from: 1480
        wideFrom: 872

        SecondButton {
            objectName: "staff-close"
            x: Tokens.s48
            y: 1480
            width: root.unset || root.locked ? root.wide : 384
            height: 160
            text: qsTr("回去")
            textSize: Tokens.kiosk.h2
            onClicked: root.staff.close()
        }
        PrimaryButton {
            objectName: "staff-enter"
            x: Tokens.s48 + 400
            y: 1480
            width: root.wide - 400
            height: 160
            visible: !root.unset && !root.locked
            enabled: (root.see.typed ?? 0) >= 6
            text: qsTr("进入")
            textSize: Tokens.kiosk.h2
            onClicked: root.staff.enter()
        }
    }
}
