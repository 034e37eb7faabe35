import QtQuick
import Ui

// Pictures of the hall's folder one after the other; without any, the hall's hours.
Item {
    id: root

    required property var view
    readonly property string picture: view.picture ?? ""

    objectName: "media"
    clip: true

    HoursCard {
        anchors.fill: parent
        visible: image.status !== Image.Ready
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

        Behavior on opacity {
            enabled: Tokens.motion > 0

            NumberAnimation {
                duration: Tokens.motion
            }
        }
    }
}
