import QtQuick
import Ui

// Pictures and videos of the hall's folder one after the other; without any, the hall's hours.
Rectangle {
    id: root

    required property var view
    readonly property string picture: view.picture ?? ""
    readonly property bool film: view.film ?? false
    // Painted by the player; the screen lends it a place.
    readonly property Item surface: view.surface ?? null

    // So much of a picture may be cut off to fill the area; more would cut words (display/film.py).
    readonly property real cut: 0.1

    objectName: "media"
    clip: true
    color: Tokens.tint

    HoursCard {
        anchors.fill: parent
        visible: image.status !== Image.Ready && !root.film
        view: root.view
    }
    Image {
        id: image

        objectName: "media-picture"
        readonly property real across: root.width / Math.max(1, implicitWidth)
        readonly property real down: root.height / Math.max(1, implicitHeight)
        readonly property bool fills: Math.min(across, down) >= (1 - root.cut) * Math.max(across, down)
        readonly property real factor: fills ? Math.max(across, down) : Math.min(across, down)

        anchors.centerIn: parent
        width: implicitWidth * factor
        height: implicitHeight * factor
        source: root.picture
        sourceSize.width: 1264
        asynchronous: true
        retainWhileLoading: true
        opacity: status === Image.Ready ? 1 : 0
        onStatusChanged: if (status === Image.Error)
            root.view.bad_picture = root.picture

        Behavior on opacity {
            enabled: Tokens.motion > 0

            NumberAnimation {
                duration: Tokens.motion
            }
        }
    }
    Item {
        id: place

        anchors.fill: parent
        // The last frame stays until the picture that follows it is there.
        visible: root.film || image.status === Image.Loading
    }
    Binding {
        target: root.surface
        property: "parent"
        value: place
        when: root.surface !== null
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: root.surface
        property: "width"
        value: place.width
        when: root.surface !== null
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: root.surface
        property: "height"
        value: place.height
        when: root.surface !== null
        restoreMode: Binding.RestoreNone
    }
}
