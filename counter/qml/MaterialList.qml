pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The materials, a row each. By key: up and down go through them, a digit marks the row and goes on.
FocusScope {
    id: root

    required property var model
    required property string key
    property int current: 0
    readonly property int count: model.materials.length
    readonly property bool open: model.picture.open && !model.picture.busy

    function take(): void {
        root.current = Math.max(0, root.model.checks.indexOf(""));
        list.forceActiveFocus();
        root.show();
    }
    function go(step: int): void {
        root.current = Math.max(0, Math.min(root.count - 1, root.current + step));
        root.show();
    }
    function show(): void {
        const top = root.current * Tokens.rowHeight;
        list.contentY = Math.max(top + Tokens.rowHeight - list.height, Math.min(list.contentY, top));
    }
    function mark(digit: string): bool {
        const part = root.model.materials[root.current]?.parts["123456789".indexOf(digit)];
        if (part === undefined || part.off || !root.open)
            return false;
        root.model.mark(root.current, part.id);
        root.go(1);
        return true;
    }

    Shortcut {
        sequences: [root.key]
        autoRepeat: false
        enabled: root.visible && root.count > 0
        onActivated: root.take()
    }
    Flickable {
        id: list

        objectName: "materials"
        anchors.fill: parent
        focus: true
        clip: true
        contentHeight: root.count * Tokens.rowHeight
        boundsBehavior: Flickable.StopAtBounds
        Keys.onUpPressed: root.go(-1)
        Keys.onDownPressed: root.go(1)
        Keys.onPressed: event => event.accepted = event.text.length === 1 && root.mark(event.text)

        Repeater {
            model: root.model.materials

            MaterialRow {
                required property int index
                required property var modelData

                y: index * Tokens.rowHeight
                width: list.width
                height: Tokens.rowHeight
                number: index
                material: modelData
                check: root.model.checks[index] ?? ""
                enabled: root.open
                current: list.activeFocus && index === root.current
                onPicked: id => root.model.mark(index, id)
            }
        }
        AppText {
            width: parent.width
            height: 60
            visible: root.count === 0
            text: qsTr("目录没有列出材料")
            color: Tokens.inkMuted
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: 2
        y: list.visibleArea.yPosition * list.height
        width: 4
        height: list.visibleArea.heightRatio * list.height
        visible: list.visibleArea.heightRatio < 1
        radius: 2
        color: Tokens.inkFaint
    }
}
