import QtQuick
import QtQuick.Shapes

// The seconds left as a ring, one step per second.
Item {
    id: root

    property int seconds: 0
    property int total: 60
    property int size: 84
    property int weight: 8
    property color color: Tokens.overPrimary
    property color ground: Tokens.contrast ? Tokens.ink500 : Tokens.primary500
    property int textSize: Tokens.kiosk.body

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.ProgressBar
    Accessible.name: String(seconds)

    Shape {
        preferredRendererType: Shape.CurveRenderer
        anchors.fill: parent

        ShapePath {
            strokeColor: root.ground
            strokeWidth: root.weight
            fillColor: "transparent"

            PathAngleArc {
                centerX: root.size / 2
                centerY: root.size / 2
                radiusX: (root.size - root.weight) / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }
        ShapePath {
            strokeColor: root.seconds > 0 ? root.color : "transparent"
            strokeWidth: root.weight
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.size / 2
                centerY: root.size / 2
                radiusX: (root.size - root.weight) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: root.total > 0 ? 360 * Math.min(1, root.seconds / root.total) : 0
            }
        }
    }
    AppText {
        anchors.centerIn: parent
        text: String(root.seconds)
        size: root.textSize
        bold: true
        color: root.color
    }
}
