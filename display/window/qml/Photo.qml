import QtQuick
import Ui

// The clerk's photo, or a silhouette; corners are square.
Rectangle {
    id: root

    property string source: ""

    objectName: "clerk-photo"
    color: Tokens.tint
    clip: true

    Plate {
        x: (root.width - width) / 2
        y: root.height * 0.2
        width: root.width * 0.46
        height: width
        radius: width / 2
        color: Tokens.primary300
    }
    Plate {
        x: (root.width - width) / 2
        y: root.height * 0.63
        width: root.width * 0.86
        height: root.height
        radius: width / 2
        color: Tokens.primary300
    }
    Image {
        anchors.fill: parent
        source: root.source
        sourceSize.height: 624
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        visible: status === Image.Ready
    }
}
