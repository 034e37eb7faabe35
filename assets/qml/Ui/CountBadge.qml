import QtQuick

// A number on the corner of something: open alerts. Hidden at 0.
Plate {
    id: root

    property int count: 0

    implicitHeight: label.implicitHeight + 2
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Tokens.s8)
    visible: count > 0
    radius: height / 2
    color: Tokens.danger

    AppText {
        id: label

        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : String(root.count)
        size: Tokens.type.small
        bold: true
        color: Tokens.overSign
    }
}
