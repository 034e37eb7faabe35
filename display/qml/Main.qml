pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Ui

// The hall screen: drawn on a stage of 1920 x 1080, or upright, that is scaled to its panel.
Window {
    id: root

    required property var view
    readonly property bool portrait: height > width

    objectName: "hall-screen"
    width: 1920
    height: 1080
    color: Tokens.canvas
    title: view.hall ?? ""

    Binding {
        target: Tokens
        property: "scaled"
        value: stage.scale !== 1
    }
    Item {
        id: stage

        anchors.centerIn: parent
        width: root.portrait ? 1080 : 1920
        height: root.portrait ? 1920 : 1080
        scale: Math.min(root.width / width, root.height / height)

        Loader {
            objectName: "face"
            anchors.fill: parent
            active: root.view.ready
            sourceComponent: root.portrait ? portraitFace : root.view.face === "zones" ? zonesFace : pictureFace
        }
        LostVeil {
            y: 88
            width: parent.width
            height: stage.height - 172
            visible: root.view.lost
            view: root.view
        }
        Header {
            width: parent.width
            view: root.view
        }
        Ticker {
            y: stage.height - height
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
        id: portraitFace

        PortraitFace {
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
