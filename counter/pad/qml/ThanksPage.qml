import QtQuick
import QtQuick.Shapes
import Ui

// The same thanks for every level; nothing of the answer remains.
Item {
    id: root

    required property var pad
    readonly property bool well: pad.kept === "saved" || pad.kept === "sending"

    objectName: "thanks"

    function line(): string {
        switch (root.pad.kept) {
        case "saved":
            return qsTr("已经记下。窗口人员看不到您怎么评");
        case "waiting":
            return qsTr("已封存在本机，谁也看不到；网络恢复后自动提交");
        case "unsafe":
            return qsTr("还没有记上；网络恢复前断电会丢失");
        case "refused":
            return qsTr("没有记上：%1").arg(root.pad.problem);
        default:
            return qsTr("正在记录");
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        anchors.fill: parent

        ShapePath {
            strokeColor: "transparent"
            strokeWidth: -1
            fillColor: Tokens.tint
            startX: 0
            startY: root.height

            PathPolyline {
                path: [Qt.point(0, root.height), Qt.point(0, root.height - 28), Qt.point(160, root.height - 90), Qt.point(270, root.height - 55), Qt.point(420, root.height - 136), Qt.point(590, root.height - 56), Qt.point(720, root.height - 84), Qt.point(930, root.height - 175), Qt.point(1040, root.height - 100), Qt.point(1120, root.height - 140), Qt.point(root.width, root.height - 60), Qt.point(root.width, root.height), Qt.point(0, root.height)]
            }
        }
    }
    Sign {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 40
        iconName: root.well ? "check" : "clock"
        tone: root.well ? "success" : "warn"
        size: 144
    }
    AppText {
        x: Tokens.s48
        y: 200
        width: parent.width - 2 * Tokens.s48
        height: 100
        text: qsTr("谢谢您的评价")
        size: PadScale.type.h1
        bold: true
        fit: true
        fitHeight: 110
        maxLines: 1
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        objectName: "thanks-line"
        x: Tokens.s48
        y: 300
        width: parent.width - 2 * Tokens.s48
        height: 56
        text: root.line()
        size: PadScale.type.body
        fit: true
        fitHeight: 72
        color: Tokens.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }
    PrimaryButton {
        objectName: "fine"
        anchors.horizontalCenter: parent.horizontalCenter
        y: 440
        width: 280
        height: 104
        textSize: PadScale.type.h3
        text: qsTr("好的")
        onClicked: root.pad.fine()
    }
}
