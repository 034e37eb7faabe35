pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The pad: dark until the hub asks. Drawn on 1280×800 and scaled as a whole to smaller panels.
Window {
    id: root

    required property var pad
    property bool windowed: false
    readonly property real unit: Math.min(width / 1280, height / 800)
    readonly property bool asleep: pad.page === "asleep"
    readonly property var pages: ({
            "faces": facesPage,
            "reasons": reasonsPage,
            "writing": writingPage,
            "thanks": thanksPage
        })

    objectName: "pad"
    visible: true
    visibility: windowed ? Window.Windowed : Window.FullScreen
    title: qsTr("评价器")
    color: asleep ? Tokens.contrastBackground : Tokens.canvas

    Binding {
        target: Tokens
        property: "language"
        value: root.pad.language
        when: !root.asleep
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: Tokens
        property: "scaled"
        value: root.unit !== 1
    }
    Binding {
        target: PadScale
        property: "elder"
        value: root.pad.elder
    }
    Item {
        objectName: "asleep"
        visible: root.asleep
        anchors.fill: parent
    }
    Item {
        width: root.width / root.unit
        height: root.height / root.unit
        scale: root.unit
        transformOrigin: Item.TopLeft
        visible: !root.asleep

        PadHeader {
            width: parent.width
            height: 112
            pad: root.pad
        }
        Loader {
            y: 112
            width: parent.width
            height: parent.height - y
            sourceComponent: root.pages[root.pad.page] ?? null
        }
    }
    HallPauseFace {
        width: root.width / root.unit
        height: root.height / root.unit
        scale: root.unit
        transformOrigin: Item.TopLeft
        pause: root.pad.evacuation.reason ? root.pad.evacuation : null
        titleSize: Tokens.wall.h1
        noteSize: Tokens.kiosk.body
    }
    Component {
        id: facesPage

        FacesPage {
            pad: root.pad
        }
    }
    Component {
        id: reasonsPage

        ReasonsPage {
            pad: root.pad
        }
    }
    Component {
        id: writingPage

        WritingPage {
            pad: root.pad
        }
    }
    Component {
        id: thanksPage

        ThanksPage {
            pad: root.pad
        }
    }
}
