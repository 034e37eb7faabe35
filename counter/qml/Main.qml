pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The clerk's window: the bar alone, whole or folded; the bar with a panel or the desk; or the login
// page. On a screen that is too small for them all is drawn smaller, nothing is left out.
Window {
    id: root

    required property var counter
    // Where it lies among other programs; none in a window of its own.
    property var dock: null
    property bool windowed: false
    property int fullWidth: 1366
    property int fullHeight: 768
    readonly property bool full: !root.counter.signedIn || root.counter.unfolded
    readonly property bool compact: !full && counter.panel.name === "" && (dock?.folded ?? false)
    readonly property bool low: dock?.low ?? false
    readonly property int barHeight: 64
    readonly property int ownHeight: compact ? small.height : Math.ceil(barHeight * fit)
    readonly property int below: notice.shown ? notice.height : 0
    readonly property real fit: Math.min(1, fullHeight / 768, fullWidth / 1024)
    readonly property real deskFit: Math.min(fit, fullWidth / 1366)

    objectName: "counter"
    width: compact ? small.width : fullWidth
    height: full ? fullHeight : Math.ceil(compact ? small.height + below : (barHeight + (panel.opened ? panel.implicitHeight : below)) * fit)
    visible: true
    title: qsTr("窗口工作台")
    color: Tokens.canvas
    flags: windowed ? Qt.Window : Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint

    function settle(): void {
        if (root.dock === null)
            return;
        // The bar itself stays where it is; what it unfolds grows away from the edge.
        const at = root.dock.at(root.width, root.ownHeight, root.compact);
        root.x = at.x;
        root.y = root.low ? at.y - (root.height - root.ownHeight) : at.y;
    }
    onWidthChanged: root.settle()
    onHeightChanged: root.settle()
    onCompactChanged: root.settle()

    Component.onCompleted: {
        counter.attend(root);
        counter.speak(Tokens.language);
        root.settle();
    }

    Connections {
        target: Tokens

        function onLanguageChanged(): void {
            root.counter.speak(Tokens.language);
        }
    }
    Connections {
        target: root.counter

        function onWantsFocus(): void {
            root.requestActivate();
        }
    }
    Connections {
        target: root.dock

        function onChanged(): void {
            root.settle();
        }
    }
    Loader {
        y: unsigned.visible ? unsigned.height : 0
        width: parent.width / scale
        height: (parent.height - y) / scale
        scale: root.deskFit
        transformOrigin: Item.TopLeft
        active: !root.counter.signedIn
        focus: active
        sourceComponent: Login {
            model: root.counter.login
        }
    }
    FocusScope {
        id: stage

        readonly property real under: root.low ? 0 : root.barHeight

        width: parent.width / scale
        height: parent.height / scale
        scale: root.compact ? 1 : root.fit
        transformOrigin: Item.TopLeft
        visible: root.counter.signedIn
        focus: visible

        HotKeys {
            counter: root.counter
            enabled: root.counter.signedIn
        }
        Loader {
            id: desk

            y: stage.under
            width: root.fullWidth / root.deskFit
            height: (parent.height - root.barHeight) / scale
            scale: root.deskFit / root.fit
            transformOrigin: Item.TopLeft
            active: root.counter.signedIn && root.counter.unfolded
            // Who unfolds the desk can type at once.
            onLoaded: if (!panel.opened)
                (item as FocusScope).forceActiveFocus()
            sourceComponent: Desk {
                counter: root.counter
            }
        }
        Bar {
            y: root.low ? parent.height - height : 0
            width: root.fullWidth / root.fit
            // Drawn smaller it still fills its window's last line.
            height: root.compact ? root.barHeight : root.ownHeight / root.fit
            visible: !root.compact
            counter: root.counter
            dock: root.dock
        }
        CompactBar {
            id: small

            y: root.low ? parent.height - height : 0
            visible: root.compact
            counter: root.counter
            dock: root.dock
        }
        AskPanel {
            id: panel

            y: stage.under
            width: root.fullWidth / root.fit
            height: root.counter.unfolded ? parent.height - root.barHeight : implicitHeight
            model: root.counter.panel
            counter: root.counter
            // Whoever had the keyboard before the question has it again.
            onOpenedChanged: if (!opened && desk.item !== null)
                (desk.item as FocusScope).forceActiveFocus()
        }
        NoticeLine {
            id: notice

            // Unfolded it ends where the words of the cards begin: it hides none.
            y: root.low ? parent.height - (root.compact ? small.height : root.barHeight) - height : root.compact ? small.height : root.barHeight
            width: parent.width
            height: root.compact ? wrappedHeight : root.counter.unfolded ? 28 : 40
            wraps: root.compact
            counter: root.counter
        }
    }
    NoticeLine {
        id: unsigned

        width: parent.width
        height: 40
        visible: shown && !root.counter.signedIn
        counter: root.counter
    }
}
