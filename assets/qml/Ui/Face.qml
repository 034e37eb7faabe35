import QtQuick
import QtQuick.Shapes

// One of the five faces of the rating: 5 very satisfied … 1 very dissatisfied. Same colour for all.
Item {
    id: root

    property int level: 3
    property int size: 168
    property color color: Tokens.accent
    property color ground: Tokens.tint
    readonly property real unit: size / 48
    readonly property var face: Icons.faces[String(level)] ?? Icons.faces["3"]

    implicitWidth: size
    implicitHeight: size

    Shape {
        preferredRendererType: Shape.CurveRenderer
        anchors.fill: parent

        ShapePath {
            strokeColor: root.color
            strokeWidth: 1.71 * root.unit
            fillColor: root.ground
            scale: Qt.size(root.unit, root.unit)

            PathSvg {
                path: Icons.facesRing
            }
        }
        ShapePath {
            strokeColor: root.color
            strokeWidth: 1.71 * root.unit
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.unit, root.unit)

            PathSvg {
                path: root.face.stroke
            }
        }
        ShapePath {
            strokeColor: "transparent"
            strokeWidth: -1
            fillColor: root.color
            scale: Qt.size(root.unit, root.unit)

            PathSvg {
                path: root.face.fill
            }
        }
    }
}
