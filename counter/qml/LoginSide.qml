pragma ComponentBehavior: Bound
import QtQuick
import Ui

// What this machine is, and whether what it needs is there.
Rectangle {
    id: root

    required property var model
    readonly property var place: model.place

    color: Tokens.deep

    AppText {
        x: Tokens.s48
        y: 64
        width: parent.width - 2 * Tokens.s48
        height: 24
        text: root.place.hall
        color: Tokens.overDeep
        elide: Text.ElideRight
    }
    AppText {
        x: Tokens.s48
        y: 90
        width: parent.width - 2 * Tokens.s48
        height: 40
        text: qsTr("窗口工作台")
        size: Tokens.type.h1
        bold: true
        fit: true
        fitHeight: 40
        maxLines: 1
        color: Tokens.overDeep
    }
    Rectangle {
        x: Tokens.s48
        y: 174
        width: 96
        height: 96
        radius: Tokens.radiusM
        color: Tokens.deep
        border.width: 2 * Tokens.strokeStrong
        border.color: Tokens.gold

        AppText {
            objectName: "login-window"
            anchors.centerIn: parent
            text: String(root.place.number)
            size: Tokens.type.number
            bold: true
            color: Tokens.overDeep
        }
    }
    Column {
        x: 168
        y: 182
        width: parent.width - x - Tokens.s48
        spacing: Tokens.s4

        AppText {
            width: parent.width
            text: qsTr("%1 号窗口").arg(root.place.number)
            size: Tokens.type.h2
            bold: true
            color: Tokens.overDeep
            elide: Text.ElideRight
        }
        AppText {
            width: parent.width
            text: Words.say(root.place.kind)
            color: Tokens.overDeep
            fit: true
        }
        AppText {
            width: parent.width
            text: qsTr("终端 %1").arg(root.place.station)
            size: Tokens.type.small
            color: Tokens.overDeepMuted
            elide: Text.ElideRight
        }
    }
    Column {
        x: Tokens.s48
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.s48
        width: parent.width - 2 * Tokens.s48

        Item {
            width: parent.width
            height: 40

            AppText {
                height: parent.height
                text: qsTr("开窗前检查")
                bold: true
                color: Tokens.overDeep
            }
            AppText {
                anchors.right: parent.right
                height: parent.height
                text: qsTr("%1 项中 %2 项正常").arg(root.model.checks.length).arg(root.model.fine)
                size: Tokens.type.small
                color: Tokens.overDeepMuted
            }
        }
        Repeater {
            model: root.model.checks.length

            Item {
                id: line

                required property int index
                readonly property var check: root.model.checks[index] ?? ({})

                objectName: "check-" + check.id
                width: parent.width
                height: 40

                Rectangle {
                    width: parent.width
                    height: Tokens.stroke
                    color: Tokens.deepLine
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: line.check.icon ?? ""
                    color: Tokens.overDeepMuted
                }
                AppText {
                    x: 32
                    width: state.x - x - Tokens.s24
                    height: parent.height
                    text: Words.say(line.check.label)
                    color: Tokens.overDeep
                    elide: Text.ElideRight
                }
                Dot {
                    x: state.x - width - Tokens.s8
                    anchors.verticalCenter: parent.verticalCenter
                    color: line.check.tone === "success" ? Tokens.success : line.check.tone === "danger" ? Tokens.danger : Tokens.gold
                }
                AppText {
                    id: state

                    anchors.right: parent.right
                    height: parent.height
                    text: Words.say(line.check.state)
                    size: Tokens.type.small
                    color: line.check.tone === "success" ? Tokens.overDeep : Tokens.gold
                }
            }
        }
    }
}
