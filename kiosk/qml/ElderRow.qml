import QtQuick
import Ui

// One large row: a service with its wait, or a function.
Pressable {
    id: root

    required property var row
    property bool off: false
    readonly property bool service: row["function"] === undefined
    readonly property bool closed: service && row.status !== "open"

    function name(): string {
        switch (root.row["function"]) {
        case undefined:
            return root.row.name;
        case "open_check_in":
            return qsTr("预约签到");
        case "open_progress":
            return qsTr("进度查询");
        case "open_rating":
            return qsTr("评价");
        default:
            return qsTr("其他事情");
        }
    }
    function about(): string {
        switch (root.row["function"]) {
        case undefined:
            return root.row.book_in >= 0 ? Words.off(root.row) : root.row.hint;
        case "open_check_in":
            return qsTr("约好了来签到，或约一个时间");
        case "open_progress":
            return qsTr("排到第几、过号了再排");
        case "open_rating":
            return qsTr("评一评办过的事");
        default:
            return qsTr("补贴、残疾人证、领证");
        }
    }

    objectName: service ? "service-" + row.code : row["function"].replace(/_/g, "-")
    width: Zones.wide
    height: 184
    enabled: !off
    opacity: off ? 0.5 : 1
    text: name()

    background: Box {
        focusRing: root.visualFocus
        color: root.down ? Tokens.surfacePressed : root.closed ? Tokens.canvas : Tokens.surface
        border.width: Tokens.strokeStrong
        border.color: root.closed ? Tokens.line : Tokens.accentLine
    }
    contentItem: Item {
        Badge {
            id: badge

            x: Tokens.s24 + 4
            anchors.verticalCenter: parent.verticalCenter
            size: 132
            iconSize: 80
            iconName: root.row.icon
            muted: root.closed
        }
        FitText {
            id: nameText

            readonly property bool twoLines: naturalWidth > width
            x: badge.x + badge.width + Tokens.s24
            y: 20
            width: wait.x - x - Tokens.s16
            height: twoLines ? 144 : 84
            text: root.text
            size: Tokens.type.h3
            bold: true
            color: root.closed ? Tokens.inkSoft : Tokens.ink
        }
        FitText {
            x: nameText.x
            y: 104
            // Tibetan tails hang down to it.
            width: (Tokens.language === "bo" ? wait.x : chevron.x) - x - Tokens.s16
            height: 64
            visible: !nameText.twoLines && text !== "" && naturalWidth <= width
            text: root.about()
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
        FitText {
            id: wait

            readonly property string words: root.service && !root.off ? Words.books(root.row) || Words.tileWait(root.row) : ""
            x: chevron.x - width - Tokens.s24
            y: nameText.twoLines ? 0 : 18
            width: words === "" ? 0 : Math.min(naturalWidth, Tokens.language === "zh" && !Zones.landscape ? 304 : 272)
            height: nameText.twoLines ? parent.height : 88
            text: words
            size: Tokens.type.body
            bold: true
            horizontalAlignment: Text.AlignRight
            color: root.closed ? Tokens.inkMuted : root.row.wait === "long" ? Tokens.warn : root.row.wait === "none" ? Tokens.success : root.row.wait === "unknown" ? Tokens.inkSoft : Tokens.accent
        }
        Icon {
            id: chevron

            x: parent.width - width - Tokens.s32
            anchors.verticalCenter: parent.verticalCenter
            name: "chev"
            size: 60
        }
    }
}
