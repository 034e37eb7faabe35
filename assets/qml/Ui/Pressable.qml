import QtQuick
import QtQuick.Templates as T

// The ground of everything that can be touched: acts on release, Space and Enter, says its name.
// Give it `text` (or `label`) and a `background`/`contentItem`.
T.AbstractButton {
    id: root

    // What a screen reader says; the visible text unless told otherwise.
    property string label: text
    property string hint: ""

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.description: root.hint
    Keys.onReturnPressed: event => root.enter(event)
    Keys.onEnterPressed: event => root.enter(event)

    function enter(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            root.click();
    }
}
