import QtQuick

// It did not work: says why and what to do.
StateNote {
    iconName: "warn"
    tone: "danger"
}
