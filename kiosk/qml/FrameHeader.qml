import QtQuick
import QtQuick.Shapes
import Ui

// Hall, clock and date; on the home page also the hours, below them where the screen is high. On a
// wide one the steps take the right of it.
Rectangle {
    id: root

    required property var kiosk
    readonly property var hall: kiosk.see.hall
    readonly property var frame: kiosk.see.frame
    readonly property bool whole: !frame.home || frame.face === "more"
    readonly property bool tall: whole && !Zones.landscape
    readonly property int second: tall ? 148 : (Zones.headerHeight - 48) / 2

    width: Zones.landscape && frame.step >= 0 ? Zones.stepsX : Zones.width
    height: tall ? 224 : Zones.headerHeight
    color: Tokens.contrast ? Tokens.deep : Tokens.primary

    Shape {
        preferredRendererType: Shape.CurveRenderer
        anchors.fill: parent
        visible: root.tall && !Tokens.contrast

        ShapePath {
            fillColor: Tokens.primary700
            strokeColor: "transparent"
            strokeWidth: -1
            startX: 470
            startY: 224

            PathPolyline {
                path: [Qt.point(470, 224), Qt.point(610, 172), Qt.point(668, 194), Qt.point(800, 120), Qt.point(880, 166), Qt.point(940, 142), Qt.point(1080, 202), Qt.point(1080, 224), Qt.point(470, 224)]
            }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: Tokens.contrast
    }
    Rectangle {
        id: mark

        x: Tokens.s48
        y: root.tall ? (Tokens.elder ? 44 : 48) : 24
        width: root.tall && !Tokens.elder ? 80 : Tokens.elder && root.tall ? 72 : 64
        height: width
        radius: Tokens.radiusM
        color: Tokens.overDeep

        Icon {
            anchors.centerIn: parent
            name: "hall"
            size: parent.width * 0.78
            color: Tokens.primary600
        }
    }
    FitText {
        id: hallName

        objectName: "hall-name"
        x: mark.x + mark.width + Tokens.s24
        y: root.tall ? (Tokens.elder ? 32 : 40) : 0
        width: balanced((root.whole && !root.tall ? pill.x : clock.x) - x - Tokens.s24)
        height: root.tall ? 96 : 112
        text: root.hall.name
        size: root.tall && Tokens.language === "zh" ? Tokens.kiosk.h2 : Tokens.kiosk.h3
        bold: true
        color: Tokens.overDeep
    }
    AppText {
        id: clock

        objectName: "clock"
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s48
        y: root.tall ? (Tokens.elder ? 16 : 32) : 0
        height: root.tall ? (Tokens.elder ? 120 : 96) : 112
        text: root.hall.clock
        size: root.tall ? Tokens.type.h1 : Tokens.kiosk.h2
        bold: true
        color: Tokens.overDeep
        font.features: {
            "tnum": 1
        }
    }
    Pill {
        id: pill

        x: root.tall ? Tokens.s48 : hours.x - width - Tokens.s16
        y: root.second
        visible: root.whole && root.hall.known
        implicitHeight: 48
        dark: true
        text: Tokens.elder ? qsTr("长者模式") : root.hall.pause ? qsTr("大厅暂停服务") : root.hall.open ? qsTr("正在办公") : qsTr("已下班")
        textSize: Tokens.elder ? Tokens.kiosk.h3 : Tokens.kiosk.small
    }
    FitText {
        id: hours

        x: root.tall ? pill.x + pill.width + Tokens.s16 : day.x - width
        y: root.second
        width: root.tall ? day.x - x - Tokens.s16 : text === "" ? 0 : Math.min(naturalWidth, 480) + Tokens.s24
        height: 48
        visible: root.whole && !Tokens.elder
        text: root.hall.hours === "" ? "" : qsTr("今日 %1").arg(root.hall.hours)
        size: Tokens.kiosk.body
        color: Tokens.overDeep
    }
    AppText {
        id: day

        x: (root.tall ? root.width - Tokens.s48 : clock.x - Tokens.s32) - width
        y: root.second
        height: 48
        visible: root.whole
        text: Words.date(root.hall.month, root.hall.day, root.hall.weekday)
        size: Tokens.elder ? Tokens.kiosk.h3 : Tokens.kiosk.body
        color: Tokens.overDeep
    }
}
