import QtQuick

// A solid circle with an icon: success, warning, a group's mark.
Plate {
    id: root

    property string iconName: "check"
    property string tone: "success"
    property int size: 112

    implicitWidth: size
    implicitHeight: size
    radius: width / 2
    color: Tokens.toneColor(tone)

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: Math.round(root.size * 0.57)
        color: Tokens.overSign
    }
}
