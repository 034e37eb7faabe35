pragma ComponentBehavior: Bound
import QtQuick

// A choice of views: [{id, text, count}]. Each tab is named objectName + "-" + id.
Plate {
    id: root

    property var tabs: []
    property string current: ""
    signal picked(id: string)

    implicitWidth: 254
    implicitHeight: Tokens.face === "desk" ? 40 : Tokens.touchMin + 2 * Tokens.s4
    radius: Tokens.radiusControl
    color: Tokens.canvas
    border.width: Tokens.contrast ? Tokens.stroke : 0
    border.color: Tokens.line
    Accessible.role: Accessible.PageTabList

    Row {
        anchors.fill: parent
        anchors.margins: Tokens.s4

        Repeater {
            model: root.tabs

            Pressable {
                id: tab

                required property var modelData
                readonly property bool now: modelData.id === root.current

                objectName: root.objectName + "-" + modelData.id
                width: (root.width - 2 * Tokens.s4) / root.tabs.length
                height: root.height - 2 * Tokens.s4
                text: modelData.count === undefined ? modelData.text : modelData.text + " " + modelData.count
                Accessible.role: Accessible.PageTab
                Accessible.selected: now
                onClicked: root.picked(modelData.id)

                background: Box {
                    focusRing: tab.visualFocus
                    radius: Math.max(0, root.radius - 2)
                    color: tab.down ? Tokens.tintPressed : tab.now ? Tokens.surface : "transparent"
                    border.width: tab.now ? Tokens.stroke : 0
                }
                contentItem: AppText {
                    text: tab.text
                    size: Tokens.type.small
                    bold: tab.now
                    fit: true
                    fitHeight: tab.height
                    color: tab.now ? Tokens.accent : Tokens.inkSoft
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
