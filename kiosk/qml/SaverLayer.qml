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

            readonly property int room: width - 2 * Tokens.s64

            // The words wander: each slide stands a step lower, then at the top again.
            Column {
                x: Tokens.s64
                y: Tokens.s96 + root.see.place * 144
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
                Row {
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
}
