import QtQuick

// One service on the kiosk's home page: letter, name, hint, live wait and count.
// In elder mode services are `ListRow`s; a tile keeps its size.
Pressable {
    id: root

    property string code: ""
    property string iconName: ""
    property string note: ""
    // "range" (blue), "long" (over the target), "none" (no wait), "unknown" (no window open yet),
    // "off" (no tickets left, closed)
    property string waitState: "range"
    property string wait: ""
    // Waiting people, in words; beside `iconCount` only the number.
    property string count: ""
    property bool iconCount: false
    // Three beside each other on a wide screen: wait and count need every pixel.
    readonly property bool narrow: width < 480
    readonly property int textLeft: narrow ? 104 : 120
    readonly property bool off: waitState === "off"
    readonly property color waitColor: off ? Tokens.inkMuted : waitState === "long" ? Tokens.warn : waitState === "none" ? Tokens.success : waitState === "unknown" ? Tokens.inkSoft : Tokens.accent

    implicitWidth: 484
    implicitHeight: 180
    label: [text, wait, count].filter(part => part !== "").join(", ")

    background: Box {
        focusRing: root.visualFocus
        color: root.down ? Tokens.surfacePressed : root.off ? Tokens.canvas : Tokens.surface
    }
    contentItem: Item {
        Badge {
            x: root.narrow ? Tokens.s12 : Tokens.s16
            y: Tokens.s16
            width: root.narrow ? 80 : 88
            height: root.height - 2 * Tokens.s16
            text: root.code
            iconName: root.iconName
            iconSize: 56
            textSize: Tokens.kiosk.h3
            muted: root.off
        }
        AppText {
            id: name

            x: root.textLeft
            y: Tokens.s12 + 4
            width: root.width - x - Tokens.s16
            height: noteText.visible ? 52 : 88
            text: root.text
            size: Tokens.language === "zh" ? Tokens.kiosk.h3 : Tokens.kiosk.body
            bold: true
            fit: true
            fitHeight: 92
            color: root.off ? Tokens.inkSoft : Tokens.ink
        }
        AppText {
            id: noteText

            x: root.textLeft
            y: 66
            width: name.width
            height: 40
            visible: root.note !== "" && root.oneLine && waitText.lineCount < 2
            text: root.note
            size: Tokens.kiosk.small
            color: Tokens.inkMuted
            elide: Text.ElideRight
        }
        Row {
            x: root.textLeft
            y: 112
            height: 52
            spacing: Tokens.s8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.waitState === "none" ? "check" : ""
                size: 32
                color: root.waitColor
            }
            AppText {
                id: waitText

                objectName: root.objectName + "-wait"
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(naturalWidth, people.x - x - root.textLeft - (root.narrow ? Tokens.s12 : Tokens.s16))
                text: root.wait
                size: Tokens.kiosk.body
                fit: true
                maxLines: 1
                bold: true
                color: root.waitColor
            }
        }
        Row {
            id: people

            objectName: root.objectName + "-count"
            anchors.right: parent.right
            anchors.rightMargin: root.narrow ? Tokens.s12 : Tokens.s24
            y: 112
            height: 52
            spacing: Tokens.s4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconCount && root.count !== "" ? "people" : ""
                size: 32
                color: Tokens.inkSoft
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.count
                size: Tokens.kiosk.small
                color: Tokens.inkSoft
            }
        }
    }
    readonly property bool oneLine: name.naturalWidth <= name.width
}
