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
        anchors.fill: parent
        source: root.picture
        sourceSize.width: 1264
        fillMode: Image.PreserveAspectCrop
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
