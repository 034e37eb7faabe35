pragma ComponentBehavior: Bound
import QtQuick

// Every key of the bar. A held key is told once; a bouncing one is for the model to count once.
Item {
    id: root

    required property var counter
    readonly property string undo: counter.keys.of.undo

    component Hot: Shortcut {
        required property string key

        sequences: [key]
        autoRepeat: false
        enabled: root.enabled
        onActivated: root.counter.press(key)
    }

    Repeater {
        model: root.counter.keys.hot

        Item {
            id: place

            required property string modelData

            Hot {
                key: place.modelData
            }
        }
    }
    Hot {
        key: root.undo
        enabled: root.enabled && root.counter.bar.picture.undo.enabled
    }
}
