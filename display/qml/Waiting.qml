pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Who waits for what and how long; six services, then the next page.
Plate {
    id: root

    required property var view
    readonly property int countRight: 376
    readonly property int headSize: Tokens.language === "zh" ? Tokens.wall.small : Tokens.kiosk.small

    objectName: "waiting"
    color: Tokens.surface
    radius: Tokens.radiusM
    border.width: Tokens.stroke
    border.color: Tokens.line

    FitText {
        id: title

        x: 24
        width: people.x + people.width - people.contentWidth - x - page.width
        height: 62
        text: qsTr("等候情况")
        wish: root.headSize
        least: Tokens.kiosk.small
        color: Tokens.inkMuted
    }
    AppText {
        id: page

        objectName: "waiting-page"
        x: title.x + title.contentWidth + Tokens.s16
        width: visible ? implicitWidth + Tokens.s16 : 0
        height: 62
        visible: root.view.waiting_pages > 1
        text: (root.view.waiting_page + 1) + "/" + root.view.waiting_pages
        size: root.headSize
        color: Tokens.inkMuted
    }
    FitText {
        id: people

        x: root.countRight - 116
        width: 116
        height: 62
        horizontalAlignment: Text.AlignRight
        text: qsTr("人数")
        wish: root.headSize
        least: Tokens.kiosk.small
        color: Tokens.inkMuted
    }
    FitText {
        anchors.right: parent.right
        anchors.rightMargin: 24
        width: 210
        height: 62
        horizontalAlignment: Text.AlignRight
        text: qsTr("预计等候")
        wish: root.headSize
        least: Tokens.kiosk.small
        color: Tokens.inkMuted
    }
    Repeater {
        id: rows

        // Of the rows that stand there: all names in one size, as large as all allow.
        readonly property int nameSize: {
            let least = Tokens.wall.body;
            for (let index = 0; index < count; index++)
                least = Math.min(least, (itemAt(index) as WaitRow)?.fitting ?? least);
            return least;
        }

        model: root.view.waiting.length

        WaitRow {
            required property int index

            x: 24
            y: 62 + index * 71
            width: root.width - 48
            height: 71
            countRight: root.countRight - 24
            nameSize: rows.nameSize
            row: root.view.waiting[index] ?? null
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: root.view.waiting.length === 0
        title: qsTr("现在没有人等候")
    }
}
