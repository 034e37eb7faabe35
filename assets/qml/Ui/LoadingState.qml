import QtQuick

// On its way; stands still, so that it never distracts.
StateNote {
    iconName: "wait"
    tone: "neutral"
    title: qsTr("请稍候")
}
