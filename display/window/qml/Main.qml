pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Ui

// The window screen: the wide face, or the strip for a panel that lies over the window.
Window {
    id: root

    required property var view
    readonly property bool strip: width > 2.5 * height

    objectName: "window-screen"
    width: 1920
    height: 1080
    color: Tokens.canvas
    title: String(view.no)

    Binding {
        target: Tokens
        property: "scaled"
        value: face.scale !== 1
    }
    Loader {
        id: face

        objectName: "face"
        anchors.centerIn: parent
        width: root.strip ? 1280 : 1920
        height: root.strip ? 320 : 1080
        scale: Math.min(root.width / width, root.height / height)
        sourceComponent: root.strip ? stripFace : wideFace
    }
    HallPauseFace {
        anchors.fill: parent
        pause: root.view.pause ?? null
        strip: root.strip
        titleSize: root.strip ? Tokens.kiosk.h1 : Tokens.kiosk.hero
        noteSize: root.strip ? Tokens.kiosk.h3 : Tokens.wall.h3
        margin: Tokens.s24
    }
    Component {
        id: wideFace

        WideFace {
            view: root.view
        }
    }
    Component {
        id: stripFace

        StripFace {
            view: root.view
        }
    }
}
