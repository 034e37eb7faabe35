import QtQuick
import Ui

// Pictures and videos of the hall's folder one after the other; without any, the hall's hours.
Rectangle {
    id: root

    required property var view
    readonly property string picture: view.picture ?? ""
    readonly property bool film: view.film ?? false
    // The number of a video's latest frame; 0: there is none.
    readonly property int frame: view.frame ?? 0

    objectName: "media"
    clip: true
    color: Tokens.tint

    HoursCard {
        anchors.fill: parent
        visible: image.status !== Image.Ready && !root.film
        view: root.view
    }
    PlacedImage {
        id: image

        objectName: "media-picture"
        roomWidth: root.width
        roomHeight: root.height
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
    PlacedImage {
        objectName: "media-video"
        roomWidth: root.width
        roomHeight: root.height
        // The last frame stays until the picture that follows it is there.
        visible: root.frame > 0 && (root.film || image.status === Image.Loading)
        source: root.frame > 0 ? "image://frames/" + root.frame : ""
        cache: false
    }
}
