pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Ui

// The hall screen: drawn on a stage of 1920 x 1080 that is scaled to the panel it hangs on.
Window {
    id: root

    required property var view

    objectName: "hall-screen"
    width: 1920
    height: 1080
    color: Tokens.canvas
    title: view.hall ?? ""

    Item {
        anchors.centerIn: parent
        width: 1920
        height: 1080
        scale: Math.min(root.width / width, root.height / height)

        Loader {
            objectName: "face"
            anchors.fill: parent
            active: root.view.ready
            sourceComponent: root.view.face === "zones" ? zonesFace : pictureFace
        }
        LostVeil {
            y: 88
            width: parent.width
            height: 908
            visible: root.view.lost
            view: root.view
        }
        Header {
            width: parent.width
            view: root.view
        }
        Ticker {
            y: 996
            width: parent.width
            view: root.view
        }
        HallPauseFace {
            y: alarm ? 0 : 88
            width: parent.width
            height: parent.height - y
            pause: root.view.pause ?? null
            titleSize: Tokens.kiosk.hero
            noteSize: Tokens.wall.h3
        }
    }

    Component {
        id: pictureFace

        PictureFace {
            view: root.view
        }
    }
    Component {
        id: zonesFace

        ZonesFace {
            view: root.view
        }
    }
}
