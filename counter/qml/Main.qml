pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The clerk's window: the bar alone, the bar with a panel or the desk under it, or the login page.
Window {
    id: root

    required property var counter
    property bool windowed: false
    property int fullWidth: 1366
    property int fullHeight: 768
    readonly property bool full: !root.counter.signedIn || root.counter.unfolded
    readonly property int barHeight: 64

    objectName: "counter"
    width: fullWidth
    height: full ? fullHeight : barHeight + (panel.opened ? panel.implicitHeight : notice.shown ? notice.height : 0)
    visible: true
    title: qsTr("窗口工作台")
    color: Tokens.canvas
    flags: windowed ? Qt.Window : Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint

    Component.onCompleted: {
        counter.speak(Tokens.language);
        if (!windowed) {
            x = Screen.virtualX;
            y = Screen.virtualY;
        }
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
    Loader {
        anchors.fill: parent
        active: !root.counter.signedIn
        focus: active
        sourceComponent: Login {
            model: root.counter.login
        }
    }
    FocusScope {
        anchors.fill: parent
        visible: root.counter.signedIn
        focus: visible

        HotKeys {
            counter: root.counter
            enabled: root.counter.signedIn
        }
        Loader {
            y: root.barHeight
            width: parent.width
            height: root.fullHeight - root.barHeight
            active: root.counter.signedIn && root.counter.unfolded
            sourceComponent: Desk {
                counter: root.counter
            }
        }
        Bar {
            width: parent.width
            height: root.barHeight
            counter: root.counter
        }
        AskPanel {
            id: panel

            y: root.barHeight
            width: parent.width
            height: root.counter.unfolded ? root.fullHeight - root.barHeight : implicitHeight
            model: root.counter.panel
            counter: root.counter
        }
    }
    NoticeLine {
        id: notice

        // Unfolded it ends where the words of the cards begin: it hides none.
        y: root.counter.signedIn ? root.barHeight : 0
        width: parent.width
        height: root.counter.unfolded ? 28 : 40
        counter: root.counter
    }
}
