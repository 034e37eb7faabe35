pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The number of a ticket, typed: for its progress or for a rating.
Page {
    id: root

    readonly property var see: kiosk.see.number
    readonly property string problem: see.error !== "" ? see.error : see.note === "lost" ? qsTr("网络中断，请稍后再试或问导办") : ""
    // Many services: narrower letters, so that everything stays on one page.
    readonly property bool many: see.letters.length > 10
    readonly property int columns: !many ? 5 : !Tokens.elder ? 8 : Zones.landscape ? 6 : 7
    readonly property int letterWidth: (wide - (columns - 1) * Tokens.s16) / columns
    readonly property int keyHeight: many ? 120 : Tokens.elder ? 132 : 128
    readonly property int keysTop: Tokens.elder || Zones.landscape ? reach : 704
    readonly property int digitsTop: keysTop + Math.ceil(see.letters.length / columns) * (keyHeight + Tokens.s12) + Tokens.s12

    Lead {
        from: 144

        Heading {
            x: Tokens.s48
            y: 144
            text: qsTr("进度查询")
            size: Tokens.type.h2
        }
        FitText {
            x: Tokens.s48
            y: Tokens.elder ? 256 : 240
            width: root.wide
            height: Tokens.elder ? 112 : 64
            text: root.frame.scanner ? qsTr("请扫号票上的二维码，或输入号码，如 A023") : qsTr("请输入号票上的号码，如 A023")
            size: Tokens.type.body
            color: Tokens.inkSoft
        }
    }
    Work {
        from: Tokens.elder ? 376 : 328
        wideFrom: Zones.headerHeight + Tokens.s12

        Card {
            id: card

            x: Tokens.s48
            y: Tokens.elder ? 376 : 328
            width: root.wide
            height: Tokens.elder || Zones.landscape ? 144 : 184
            border.width: Tokens.strokeStrong
            border.color: root.problem === "" ? Tokens.accent : Tokens.warn

            AppText {
                objectName: "number"
                anchors.fill: parent
                text: root.see.number === "" ? "A···" : root.see.number
                size: Tokens.kiosk.h1 + Tokens.s24
                bold: true
                horizontalAlignment: Text.AlignHCenter
                color: root.see.number === "" ? Tokens.inkFaint : Tokens.ink
                font.letterSpacing: Tokens.s8
            }
        }
        FitText {
            objectName: "number-problem"
            x: Tokens.s48
            y: card.y + card.height + (Tokens.elder ? Tokens.s8 : Tokens.s16)
            width: root.wide
            height: Zones.landscape ? 80 : 96
            text: root.problem
            size: Tokens.elder ? Tokens.kiosk.h3 : Tokens.type.body
            bold: true
            color: Tokens.warn
        }
    }
    Lead {
        from: root.keysTop
        wideFrom: Zones.reach

        Grid {
            x: Tokens.s48
            y: root.keysTop
            columns: root.columns
            columnSpacing: Tokens.s16
            rowSpacing: Tokens.s12

            Repeater {
                model: root.see.letters.split("")

                NumberKey {
                    required property string modelData

                    objectName: "letter-" + modelData
                    width: root.letterWidth
                    height: root.keyHeight
                    enabled: root.see.number === ""
                    text: modelData
                    onClicked: root.touch("type", modelData)
                }
            }
        }
    }
    Work {
        id: work

        from: root.digitsTop
        wideFrom: Zones.reach

        Grid {
            id: digits

            x: Tokens.s48
            y: root.digitsTop
            columns: 5
            columnSpacing: Tokens.s16
            rowSpacing: Tokens.s12

            Repeater {
                model: "1234567890".split("")

                NumberKey {
                    required property string modelData

                    objectName: "key-" + modelData
                    width: (root.wide - 4 * Tokens.s16) / 5
                    height: root.keyHeight
                    enabled: root.see.number !== "" && !root.see.full
                    text: modelData
                    onClicked: root.touch("type", modelData)
                }
            }
        }
        QuietButton {
            id: erase

            objectName: "key-delete"
            x: Tokens.s48
            y: work.end - height - Tokens.s32
            width: 384
            height: Tokens.elder ? 160 : 132
            enabled: root.see.number !== ""
            text: qsTr("删除")
            textSize: Tokens.type.h3
            iconName: "del"
            onClicked: root.touch("type", "delete")
        }
        PrimaryButton {
            objectName: "submit"
            x: erase.x + erase.width + Tokens.s16
            y: work.end - height - Tokens.s32
            width: root.wide - erase.width - Tokens.s16
            height: Tokens.elder ? 160 : 132
            enabled: root.see.complete
            busy: root.frame.waiting
            text: busy ? qsTr("正在查询") : qsTr("查询")
            textSize: Tokens.elder ? Tokens.type.h3 : Tokens.type.h2
            iconName: "search"
            onClicked: root.touch("submit", "")
        }
    }
}
