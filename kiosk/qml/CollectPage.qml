pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The number of a case whose result is to be collected, as it stands on its paper.
Page {
    id: root

    readonly property var see: kiosk.see.collect
    readonly property int columns: Zones.landscape ? 13 : Tokens.elder ? 7 : 8
    readonly property var keys: "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")
    readonly property int keyWidth: (whole - (columns - 1) * Tokens.s16) / columns
    readonly property int keyHeight: 120
    readonly property int keysTop: low || Zones.landscape ? reach + (Tokens.elder ? Tokens.s16 : 0) : 608
    readonly property int bottomHeight: Tokens.elder ? 144 : 132

    Lead {
        from: 144

        Heading {
            x: Tokens.s48
            y: 144
            text: root.see.service
            size: Tokens.type.h2
        }
        FitText {
            x: Tokens.s48
            y: Tokens.elder ? 248 : 240
            width: root.wide
            height: Tokens.elder ? 112 : 72
            text: root.see.reader ? qsTr("请照受理通知书输入办件编号，或刷身份证") : qsTr("请照受理通知书输入办件编号")
            size: Tokens.type.body
            color: Tokens.inkSoft
        }
    }
    Work {
        from: Tokens.elder ? 368 : 336
        wideFrom: Zones.headerHeight + Tokens.s12

        Card {
            x: Tokens.s48
            y: Tokens.elder ? 368 : 336
            width: root.wide
            height: 136
            border.width: Tokens.strokeStrong
            border.color: root.see.error === "" ? Tokens.accent : Tokens.warn

            FitText {
                objectName: "case-number"
                x: Tokens.s24
                width: parent.width - 2 * x
                height: parent.height
                text: root.see.number !== "" ? root.see.shown : root.see.carded ? qsTr("已刷身份证") : "···· ····"
                size: Tokens.kiosk.h2
                bold: true
                horizontalAlignment: Text.AlignHCenter
                color: root.see.number !== "" || root.see.carded ? Tokens.ink : Tokens.inkMuted
            }
        }
        FitText {
            objectName: "case-problem"
            x: Tokens.s48
            y: !Tokens.elder ? 488 : Zones.landscape ? 504 : 512
            width: root.wide
            height: Zones.landscape ? (Tokens.elder ? 112 : 88) : Tokens.elder ? 120 : 104
            text: root.see.error
            size: Tokens.elder ? Tokens.type.small : Tokens.type.body
            bold: true
            color: Tokens.warn
        }
    }
    Grid {
        x: Tokens.s48
        y: root.keysTop
        columns: root.columns
        columnSpacing: Tokens.s16
        rowSpacing: Tokens.s12

        Repeater {
            model: root.keys

            NumberKey {
                required property string modelData

                objectName: "key-" + modelData
                width: root.keyWidth
                height: root.keyHeight
                enabled: !root.see.full && !root.frame.waiting
                text: modelData
                onClicked: root.touch("type", modelData)
            }
        }
    }
    // The rest of the last row.
    QuietButton {
        objectName: "key-delete"
        x: Tokens.s48 + root.keys.length % root.columns * (root.keyWidth + Tokens.s16)
        y: root.keysTop + Math.floor(root.keys.length / root.columns) * (root.keyHeight + Tokens.s12)
        width: Tokens.s48 + root.whole - x
        height: root.keyHeight
        enabled: root.see.number !== "" && !root.frame.waiting
        text: qsTr("删除")
        textSize: Tokens.type.h3
        iconName: "del"
        onClicked: root.touch("type", "delete")
    }
    PrimaryButton {
        objectName: "submit"
        x: Tokens.s48
        y: root.contentBottom - height - (Zones.landscape ? Tokens.s16 : Tokens.s32)
        width: root.whole
        height: root.bottomHeight
        enabled: root.see.complete && !root.frame.lost
        busy: root.frame.waiting
        text: busy ? qsTr("正在取号") : qsTr("取号领结果")
        textSize: Tokens.type.h3
        iconName: "collect"
        onClicked: root.touch("submit", "")
    }
}
