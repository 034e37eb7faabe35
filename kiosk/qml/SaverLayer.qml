pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Nobody is there: dark, calm, the hall's notices. Any touch ends it, and does nothing else.
Rectangle {
    id: root

    required property var kiosk
    readonly property var see: kiosk.see.saver
    readonly property var hall: kiosk.see.hall

    objectName: "saver"
    anchors.fill: parent
    visible: see.on
    color: Tokens.deep

    MouseArea {
        anchors.fill: parent
        onPressed: root.kiosk.stir()
    }
    Loader {
        anchors.fill: parent
        active: root.visible
        sourceComponent: slide
    }

    Component {
        id: slide

        Item {
            id: area

            readonly property int room: width / Zones.columns - 2 * Tokens.s64
            // The words wander: each slide stands a step lower, then at the top again.
            readonly property int begin: Tokens.s96 + root.see.place * (Zones.landscape ? Tokens.s32 : 144)

            Column {
                id: head

                x: Tokens.s64
                y: area.begin
                width: area.room
                spacing: Tokens.s32

                AppText {
                    text: root.hall.clock
                    size: Tokens.kiosk.hero
                    bold: true
                    color: Tokens.overDeepMuted
                    font.features: {
                        "tnum": 1
                    }
                }
                FitText {
                    width: area.room
                    height: 72
                    text: root.hall.name
                    size: Tokens.kiosk.h3
                    color: Tokens.overDeepMuted
                }
                Rectangle {
                    width: Tokens.s96
                    height: Tokens.strokeStrong
                    color: Tokens.gold
                }
            }
            // Below the hall and the time, or right of them.
            Column {
                id: notices

                x: Tokens.s64 + (Zones.landscape ? area.width / 2 : 0)
                y: Zones.landscape ? head.y : head.y + head.height + Tokens.s32
                width: area.room
                spacing: Tokens.s32

                AppText {
                    objectName: "saver-notice"
                    width: area.room
                    visible: text !== ""
                    fit: true
                    maxLines: 5
                    text: root.see.notice.zh
                    size: Tokens.kiosk.h1
                    bold: true
                    color: Tokens.overDeep
                }
                AppText {
                    width: area.room
                    visible: text !== ""
                    fit: true
                    maxLines: 5
                    text: root.see.notice.en
                    size: Tokens.kiosk.h3
                    color: Tokens.overDeep
                }
                AppText {
                    width: area.room
                    visible: text !== ""
                    fit: true
                    maxLines: 5
                    text: root.see.notice.bo
                    size: Tokens.kiosk.h3
                    color: Tokens.overDeep
                }
            }
            Row {
                x: Tokens.s64
                y: Zones.landscape ? head.y + head.height + Tokens.s64 : notices.y + notices.height + (notices.height > 0 ? Tokens.s32 : 0)
                spacing: Tokens.s24

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "ticket"
                    size: Tokens.kiosk.h1
                    color: Tokens.gold
                }
                FitText {
                    objectName: "saver-begin"
                    width: area.room - Tokens.kiosk.h1 - Tokens.s24
                    height: 120
                    text: qsTr("点一下屏幕，开始取号")
                    size: Tokens.kiosk.h2
                    bold: true
                    color: Tokens.overDeep
                }
            }
        }
    }
}
