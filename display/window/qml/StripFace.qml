import QtQuick
import Ui
import "../../qml"

// 1280 x 320, over the window: number, ticket, clerk side by side.
Item {
    id: root

    required property var view
    // Without a clerk the middle reaches to the edge.
    readonly property bool attended: view.clerk !== null && view.clerk !== undefined
    readonly property int edge: attended ? 860 : 1248

    Rectangle {
        width: 336
        height: root.height
        color: words.off ? Tokens.ink700 : Tokens.primary

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 4
            height: 200
            spacing: Tokens.s8

            AppText {
                id: number

                objectName: "window-no"
                height: parent.height
                text: String(root.view.no)
                size: text.length > 2 ? Tokens.kiosk.hero : Tokens.wall.hero
                bold: true
                color: Tokens.overPrimary
            }
            AppText {
                anchors.baseline: number.baseline
                visible: Tokens.language === "zh"
                text: qsTr("号")
                size: Tokens.wall.h3
                bold: true
                color: Tokens.overPrimary
            }
        }
        FitText {
            objectName: "window-name"
            x: 16
            y: 196
            width: parent.width - 32
            height: 64
            horizontalAlignment: Text.AlignHCenter
            text: root.view.name
            wish: Tokens.wall.small
            bold: true
            twoLines: true
            color: Tokens.overPrimary
        }
        FitText {
            objectName: "window-note"
            x: 16
            y: 256
            width: parent.width - 32
            height: 48
            horizontalAlignment: Text.AlignHCenter
            visible: root.view.ready
            text: words.kind
            wish: Tokens.kiosk.small
            least: Tokens.desk.h2
            color: Tokens.primary100
        }
    }
    FitText {
        objectName: "state-word"
        x: 368
        y: 20
        width: root.edge - x - 152
        height: 56
        text: words.state_
        wish: Tokens.wall.small
        least: Tokens.desk.h2
        bold: true
        color: words.stateColor
    }
    AppText {
        objectName: "clock"
        x: root.edge - width
        y: 20
        height: 56
        text: root.view.time
        size: Tokens.wall.small
        color: Tokens.inkMuted
    }
    Ticket {
        x: 368
        y: 88
        width: 492
        height: 204
        size: Tokens.kiosk.hero
        pad: 32
        visible: root.view.ticket !== ""
        view: root.view
    }
    FitText {
        objectName: "big-word"
        x: 368
        y: 74
        width: root.edge - x
        height: 124
        fitHeight: 140
        visible: root.view.ticket === ""
        text: words.large
        wish: Tokens.wall.h1
        bold: true
        color: root.view.face === "closed" || !root.view.ready || root.view.lost ? Tokens.inkMuted : Tokens.ink
    }
    FitText {
        objectName: "back-at"
        x: 368
        y: 206
        width: 492
        height: 48
        visible: text !== ""
        text: words.backAt
        wish: Tokens.wall.small
        bold: true
        color: Tokens.accent
    }
    FitText {
        objectName: "others"
        x: 368
        y: words.backAt ? 252 : 216
        width: root.edge - x
        height: 48
        visible: root.view.ticket === ""
        text: words.note
        wish: root.attended ? Tokens.kiosk.small : Tokens.kiosk.h3
        least: Tokens.desk.h2
        color: Tokens.inkSoft
    }
    Plate {
        objectName: "clerk-card"
        x: 892
        y: 28
        width: 356
        height: 264
        visible: root.attended
        radius: Tokens.radiusM
        color: Tokens.surface
        border.width: Tokens.stroke
        border.color: Tokens.line

        Photo {
            x: 16
            y: 40
            width: 138
            height: 184
            source: root.view.photo
        }
        FitText {
            objectName: "clerk-name"
            x: 174
            y: 40
            width: 166
            height: 72
            text: root.view.clerk ? root.view.clerk.name : ""
            wish: Tokens.wall.h3
            bold: true
        }
        FitText {
            objectName: "clerk-post"
            x: 174
            y: 112
            width: 166
            height: 64
            text: root.view.clerk ? root.view.clerk.post : ""
            wish: Tokens.kiosk.body
            twoLines: true
            color: Tokens.inkSoft
        }
        FitText {
            objectName: "clerk-no"
            x: 174
            y: 180
            width: 166
            height: 44
            text: root.view.clerk ? qsTr("工号 %1").arg(root.view.clerk.no) : ""
            wish: Tokens.kiosk.body
            color: Tokens.inkSoft
        }
    }
    Words {
        id: words

        view: root.view
    }
}
