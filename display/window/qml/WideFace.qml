import QtQuick
import Ui
import "../../qml"

// 1920 x 1080: number and kind on the left, ticket and clerk on the right.
Item {
    id: root

    required property var view

    Rectangle {
        width: 720
        height: root.height
        color: words.off ? Tokens.ink700 : Tokens.primary

        FitText {
            objectName: "hall-name"
            x: 48
            y: 44
            width: parent.width - 96
            height: 68
            horizontalAlignment: Text.AlignHCenter
            text: root.view.hall
            wish: Tokens.wall.small
            twoLines: true
            color: Tokens.primary100
        }
        AppText {
            objectName: "window-no"
            width: parent.width
            y: 162
            height: 420
            horizontalAlignment: Text.AlignHCenter
            text: String(root.view.no)
            size: text.length > 2 ? Tokens.wall.number * 0.75 : Tokens.wall.number
            bold: true
            color: Tokens.overPrimary
        }
        AppText {
            width: parent.width
            y: 584
            height: 130
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("号窗口")
            size: tibetan ? Tokens.wall.h2 : Tokens.wall.h1
            bold: true
            color: Tokens.overPrimary
        }
        Rectangle {
            x: 96
            y: 776
            width: 528
            height: Tokens.stroke
            color: Tokens.primary300
        }
        FitText {
            objectName: "window-name"
            x: 40
            y: 808
            width: parent.width - 80
            height: 108
            horizontalAlignment: Text.AlignHCenter
            text: root.view.name
            wish: Tokens.wall.h2
            bold: true
            twoLines: true
            color: Tokens.overPrimary
        }
        FitText {
            objectName: "window-note"
            x: 40
            y: 916
            width: parent.width - 80
            height: 72
            horizontalAlignment: Text.AlignHCenter
            visible: root.view.ready
            text: words.kind
            wish: Tokens.wall.small
            twoLines: true
            color: Tokens.primary100
        }
    }
    FitText {
        objectName: "state-word"
        x: 800
        y: 66
        width: corner.x - x - Tokens.s32
        height: 80
        text: words.state_
        wish: Tokens.wall.h3
        bold: true
        color: words.stateColor
    }
    Row {
        id: corner

        x: 1840 - width
        y: 66
        height: 80
        spacing: Tokens.s48

        AppText {
            objectName: "date"
            height: parent.height
            text: dates.day(root.view.month, root.view.day)
            size: Tokens.wall.body
            color: Tokens.inkMuted
        }
        AppText {
            objectName: "clock"
            height: parent.height
            text: root.view.time
            size: Tokens.wall.body
            color: Tokens.inkMuted
        }
    }
    Ticket {
        x: 800
        y: 168
        width: 1040
        height: 420
        visible: root.view.ticket !== ""
        view: root.view
    }
    FitText {
        objectName: "big-word"
        x: 800
        y: 142
        width: 1040
        height: 250
        fitHeight: height
        visible: root.view.ticket === ""
        text: words.large
        wish: Tokens.wall.hero
        bold: true
        color: root.view.face === "closed" || !root.view.ready || root.view.lost ? Tokens.inkMuted : Tokens.ink
    }
    FitText {
        id: backAt

        objectName: "back-at"
        x: 800
        y: 396
        width: 1040
        height: 104
        visible: text !== ""
        text: words.backAt
        wish: Tokens.wall.h2
        bold: true
        color: Tokens.accent
    }
    FitText {
        objectName: "others"
        x: 800
        y: backAt.visible ? 504 : 420
        width: 1040
        height: 80
        visible: root.view.ticket === ""
        text: words.note
        wish: Tokens.wall.body
        twoLines: true
        color: Tokens.inkSoft
    }
    Plate {
        objectName: "clerk-card"
        x: 800
        y: 640
        width: 1040
        height: 376
        visible: root.view.clerk !== null && root.view.clerk !== undefined
        radius: Tokens.radiusL
        color: Tokens.surface
        border.width: Tokens.stroke
        border.color: Tokens.line

        Photo {
            x: 32
            y: 32
            width: 234
            height: 312
            source: root.view.photo
        }
        FitText {
            objectName: "clerk-name"
            x: 318
            y: 62
            width: 690
            height: 110
            text: root.view.clerk ? root.view.clerk.name : ""
            wish: Tokens.wall.h2
            bold: true
        }
        FitText {
            objectName: "clerk-post"
            x: 318
            y: 170
            width: 690
            height: 72
            text: root.view.clerk ? root.view.clerk.post : ""
            wish: Tokens.wall.body
            color: Tokens.inkSoft
        }
        AppText {
            objectName: "clerk-no"
            x: 318
            y: 242
            height: 72
            text: root.view.clerk ? qsTr("工号 %1").arg(root.view.clerk.no) : ""
            size: Tokens.wall.body
            color: Tokens.inkSoft
        }
    }
    Words {
        id: words

        view: root.view
    }
    Dates {
        id: dates
    }
}
