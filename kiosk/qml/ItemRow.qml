import QtQuick
import Ui

// One service item or theme: badge, name (more lines if need be) with its match marked, a line, wait.
Pressable {
    id: root

    property string before: ""
    property string match: ""
    property string after: ""
    property string note: ""
    property string code: ""
    property string iconName: ""
    property string trailing: ""
    property bool framed: false
    property bool divider: true
    property int badgeSize: Tokens.elder ? 104 : 64
    readonly property int inset: Tokens.padding

    width: Zones.wide
    height: Tokens.elder ? 184 : 112
    label: [before + match + after, note, trailing].filter(part => part !== "").join(", ")

    background: Box {
        focusRing: root.visualFocus
        radius: root.framed ? Tokens.radiusL : 0
        color: root.down ? Tokens.surfacePressed : root.framed ? Tokens.surface : "transparent"
        border.width: root.framed ? (Tokens.elder ? Tokens.strokeStrong : Tokens.stroke) : 0
        border.color: Tokens.elder ? Tokens.accentLine : Tokens.line

        Rule {
            anchors.bottom: parent.bottom
            x: Tokens.stroke
            width: parent.width - 2 * x
            visible: root.divider && !root.framed
        }
    }
    contentItem: Item {
        Badge {
            id: badge

            x: root.inset
            anchors.verticalCenter: parent.verticalCenter
            visible: root.code !== "" || root.iconName !== ""
            size: root.badgeSize
            text: root.code
            iconName: root.iconName
        }
        Column {
            x: badge.visible ? badge.x + badge.width + Tokens.s16 : root.inset
            anchors.verticalCenter: parent.verticalCenter
            // Tibetan hangs below its line.
            anchors.verticalCenterOffset: noteText.visible ? -Math.round(noteText.hang) : 0
            width: end.x - x - Tokens.s16

            AppText {
                id: name

                // One line, a little smaller if need be; else more that stand close, in the scale.
                readonly property int oneLine: Math.floor(Tokens.type.h3 * Math.min(1, width / Math.max(1, measure.width + 2)))
                readonly property bool long: oneLine < Tokens.type.small
                width: parent.width
                text: Words.escaped(root.before) + "<font color=\"" + Tokens.accent + "\">" + Words.escaped(root.match) + "</font>" + Words.escaped(root.after)
                textFormat: Text.StyledText
                size: long ? Tokens.type.small : oneLine
                lineHeight: tibetan ? size * Tokens.tibetanLine : long ? Tokens.closeLine : 1
                bold: true
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            AppText {
                id: noteText

                width: parent.width
                // Lines of the name go before it.
                visible: root.note !== "" && (!name.long || name.implicitHeight + implicitHeight <= root.height)
                text: root.note
                size: Tokens.type.small
                color: Tokens.inkSoft
                elide: Text.ElideRight
            }
        }
        Row {
            id: end

            anchors.right: parent.right
            anchors.rightMargin: root.inset
            height: parent.height
            spacing: Tokens.s16

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.trailing !== "" && !Tokens.elder
                text: root.trailing
                size: Tokens.type.small
                color: Tokens.inkSoft
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "chev"
                size: Tokens.elder ? 48 : 36
            }
        }
    }

    TextMetrics {
        id: measure

        font.family: Tokens.family
        font.bold: true
        font.pixelSize: Tokens.type.h3
        text: root.before + root.match + root.after
    }
}
