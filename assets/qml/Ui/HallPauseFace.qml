pragma ComponentBehavior: Bound
import QtQuick

// The whole hall is paused: what every screen says, in three languages at once. On an evacuation it
// is red and names the exits. `pause` is the hub's `HallPause`; its words come from there.
Rectangle {
    id: root

    property var pause: null
    property int titleSize: Tokens.type.hero
    property int noteSize: Tokens.type.h3
    // A strip has room for the titles and one line.
    property bool strip: false
    property int margin: Tokens.s48
    readonly property bool alarm: pause !== null && pause.reason === "evacuation"
    readonly property color ink: alarm ? Tokens.overSign : Tokens.overDeep
    readonly property int room: width - 2 * margin

    objectName: "hall-pause"
    visible: pause !== null
    color: alarm ? Tokens.danger : Tokens.deep
    Accessible.role: Accessible.AlertMessage
    Accessible.name: pause === null ? "" : pause.title.zh + ", " + pause.note.zh

    component Words: AppText {
        width: root.room
        color: root.ink
        fit: true
        horizontalAlignment: Text.AlignHCenter
    }

    // Nothing below can be touched.
    MouseArea {
        anchors.fill: parent
    }
    Column {
        anchors.centerIn: parent
        spacing: root.strip ? Tokens.s4 : Tokens.s24

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !root.strip
            name: root.alarm ? "out" : "pause"
            size: root.titleSize
            weight: Tokens.iconStrokeBold
            color: root.ink
        }
        Words {
            objectName: "hall-pause-title"
            text: root.pause?.title.zh ?? ""
            size: root.titleSize
            bold: true
        }
        Repeater {
            model: root.pause === null ? [] : [root.pause.title.en, root.pause.title.bo]

            Words {
                required property string modelData

                text: modelData
                size: Math.round(root.titleSize / 2)
                bold: true
            }
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !root.strip
            width: root.room / 2
            height: Tokens.strokeStrong
            color: root.ink
        }
        Repeater {
            model: root.pause === null ? [] : root.strip ? [root.pause.note.zh] : [root.pause.note.zh, root.pause.note.en, root.pause.note.bo]

            Words {
                required property string modelData
                required property int index

                objectName: "hall-pause-note-" + index
                text: modelData
                size: root.noteSize
                maxLines: 3
            }
        }
    }
}
