import QtQuick

// Nothing to show, and that is fine.
StateNote {
    iconName: "box"
    tone: "neutral"
}
