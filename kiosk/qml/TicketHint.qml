import QtQuick
import Ui

// A sign and a line.
Item {
    id: root

    property string iconName: ""
    property string text: ""

    height: 60

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: 40
    }
    FitText {
        x: 56
        width: root.width - x
        height: root.height
        text: root.text
        size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.body
    }
}
