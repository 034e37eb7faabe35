import QtQuick
import QtQuick.Shapes

// One icon of the table `Icons`, drawn as strokes: sharp at any size, no picture files.
Item {
    id: root

    property string name: ""
    property int size: Tokens.iconSize
    property color color: Tokens.accent
    property real weight: Tokens.iconWidth(name)
    readonly property real unit: size / 24

    implicitWidth: size
    implicitHeight: size
    visible: name !== ""

    Shape {
        preferredRendererType: Shape.CurveRenderer
        anchors.fill: parent

        ShapePath {
            strokeColor: root.color
            strokeWidth: root.weight * root.unit
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.unit, root.unit)

            PathSvg {
                path: Icons.path(root.name)
            }
        }
    }
}
