pragma ComponentBehavior: Bound
import QtQuick

// Every key of the bar and the desk. A held key is told again and again: the model counts it once.
Item {
    id: root

    required property var counter

    component Act: Shortcut {
        required property string key

        sequences: [key]
        enabled: root.enabled
        onActivated: root.counter.bar.key(key)
    }

    Act {
        key: "F1"
    }
    Act {
        key: "F2"
    }
    Act {
        key: "F3"
    }
    Act {
        key: "F4"
    }
    Act {
        key: "F5"
    }
    Act {
        key: "F6"
    }
    Act {
        key: "F7"
    }
    Act {
        key: "F8"
    }
    Act {
        key: "Ctrl+Z"
        enabled: root.enabled && root.counter.bar.picture.undo.enabled
    }
    Shortcut {
        sequences: ["F10"]
        autoRepeat: false
        enabled: root.enabled
        onActivated: root.counter.explain()
    }
    Shortcut {
        sequences: ["F12"]
        autoRepeat: false
        enabled: root.enabled
        onActivated: root.counter.toggle_desk()
    }
}
