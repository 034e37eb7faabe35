pragma ComponentBehavior: Bound
import QtQuick
import Ui

// One simulated device: its buttons and what it answered last.
Card {
    id: root

    required property var device
    readonly property string title: device.kind === "reader" ? qsTr("身份证阅读器") : device.kind === "printer" ? qsTr("小票打印机") : qsTr("评价按键")

    function word(line: string): string {
        switch (line) {
        case "card sample:adult":
            return qsTr("成年人");
        case "card sample:senior":
            return qsTr("老人");
        case "card sample:tibetan":
            return qsTr("藏族");
        case "card sample:rare":
            return qsTr("生僻字");
        case "card sample:foreigner":
            return qsTr("外国人");
        case "card sample:hmt":
            return qsTr("港澳台");
        case "card sample:expired":
            return qsTr("过期");
        case "card sample:wrong_number":
            return qsTr("号码错");
        case "lift":
            return qsTr("拿开");
        case "paper end":
            return qsTr("没纸");
        case "paper near":
            return qsTr("快没纸");
        case "paper ok":
            return qsTr("装纸");
        case "cover open":
            return qsTr("开盖");
        case "cover closed":
            return qsTr("合盖");
        case "cutter jam":
            return qsTr("卡刀");
        case "cutter ok":
            return qsTr("切刀好");
        case "unplug":
            return qsTr("拔线");
        case "plug":
            return qsTr("插线");
        default:
            return line.replace("key ", "");
        }
    }

    height: flow.y + flow.implicitHeight + Tokens.s12

    AppText {
        x: Tokens.s12
        y: Tokens.s8
        text: root.title + root.device.name.slice(root.device.kind.length).replace("-", " ")
        bold: true
    }
    AppText {
        objectName: root.device.name + "-said"
        x: parent.width / 2
        y: Tokens.s8
        width: parent.width / 2 - Tokens.s12
        text: root.device.said
        size: Tokens.type.small
        color: root.device.said.startsWith("error") ? Tokens.danger : Tokens.inkMuted
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
    }
    Flow {
        id: flow

        x: Tokens.s12
        y: 40
        width: parent.width - 2 * x
        spacing: Tokens.s8

        Repeater {
            model: root.device.buttons

            QuietButton {
                required property var modelData

                objectName: modelData.name
                leftPadding: Tokens.s12
                rightPadding: Tokens.s12
                text: root.word(modelData.line)
                onClicked: root.device.press(modelData.line)
            }
        }
    }
}
