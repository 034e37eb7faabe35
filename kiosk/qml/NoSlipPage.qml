pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Picture 6: the ticket is good, the slip did not come.
Page {
    id: root

    readonly property var see: kiosk.see.ticket
    // Three names and more have no room; the letters stand on every sign.
    readonly property string following: Tokens.elder || see.then.length > 2 || Zones.landscape && Tokens.language === "bo" ? see.then.map(part => part.letter).join(" → ") : see.then.map(part => part.letter + " " + part.name).join(Tokens.language === "zh" ? "、" : ", ")
    readonly property bool tight: Zones.landscape && Tokens.elder
    readonly property int pitch: Tokens.elder && !tight ? 94 : 108
    readonly property int actionsTop: tight ? 1416 : Tokens.elder ? 1396 : 1452
    readonly property int actionHeight: tight ? 128 : Tokens.elder ? 144 : 120
    readonly property int bandHeight: Zones.landscape && !Tokens.elder ? 136 : 168
    readonly property var steps: [[see.phone ? qsTr("记下号码，或者扫码") : qsTr("记下号码"), qsTr("拍一张照片也可以")], [see.area === "" ? qsTr("到等候区坐下等候") : qsTr("到%1坐下等候").arg(see.area), qsTr("屏幕和广播照常叫号")], see.then.length > 0 ? [qsTr("接着到：%1").arg(following), ""] : Tokens.elder ? [qsTr("要纸票，点下面的按钮"), ""] : [qsTr("一定要纸票？"), qsTr("点下面的按钮，导办来帮您")]]

    Banner {
        objectName: "slip-problem"
        y: Zones.landscape ? Zones.headerHeight : 200
        width: root.width
        height: root.bandHeight
        iconName: "noprint"
        title: Words.slipTitle(root.see.reason)
        // In larger type the title alone fills the band.
        text: Tokens.elder && Tokens.language !== "zh" ? "" : Words.slipText(root.see.reason)
    }
    Lead {
        from: 392
        wideFrom: Zones.headerHeight + root.bandHeight + Tokens.s16

        TicketCard {
            x: Tokens.s48
            y: 392
            see: root.see
        }
    }
    Work {
        from: 1000
        wideFrom: Zones.headerHeight + root.bandHeight + Tokens.s16

        Card {
            id: card

            x: Tokens.s48
            y: 1000
            width: root.wide
            height: root.tight ? 408 : Tokens.elder ? 388 : 436

            QrCode {
                id: code

                x: Tokens.s48
                y: (parent.height - height - caption.height) / 2
                text: root.see.qr
                moduleSize: Tokens.elder && Tokens.contrast ? 7 : 9
            }
            FitText {
                id: caption

                x: Tokens.s24
                y: code.y + code.height + Tokens.s8
                width: code.width + Tokens.s48
                height: 64
                visible: code.visible
                text: root.see.phone ? qsTr("手机扫码带走号") : qsTr("拍照留下这张号")
                size: Tokens.kiosk.body
                horizontalAlignment: Text.AlignHCenter
            }
            FitText {
                id: head

                x: code.visible ? code.x + code.width + 56 : Tokens.s48
                y: Tokens.s24
                width: parent.width - x - Tokens.s24
                height: 72
                text: qsTr("现在请这样做")
                size: Tokens.kiosk.h2
                bold: true
            }
            Repeater {
                model: root.steps

                Item {
                    id: row

                    required property var modelData
                    required property int index

                    x: head.x
                    y: (root.tight ? 84 : 96) + index * root.pitch
                    width: head.width
                    height: 100

                    Rectangle {
                        id: circle

                        anchors.verticalCenter: parent.verticalCenter
                        width: 64
                        height: 64
                        radius: 32
                        color: Tokens.tint
                        border.width: Tokens.contrast ? Tokens.stroke : 0
                        border.color: Tokens.line

                        AppText {
                            anchors.centerIn: parent
                            text: String(row.index + 1)
                            size: Tokens.kiosk.body
                            bold: true
                            color: Tokens.accent
                        }
                    }
                    FitText {
                        x: 88
                        y: 4
                        width: parent.width - x
                        height: also.visible ? 54 : 92
                        text: row.modelData[0]
                        size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.h3
                        bold: true
                    }
                    FitText {
                        id: also

                        x: 88
                        y: 58
                        width: parent.width - x
                        height: 38
                        // Larger type, or more words, need the room of both lines.
                        visible: !Tokens.elder && text !== "" && naturalWidth <= width
                        text: row.modelData[1]
                        size: Tokens.kiosk.small
                        color: Tokens.inkSoft
                    }
                }
            }
        }
        PrimaryButton {
            objectName: "finished"
            x: Tokens.s48
            y: root.actionsTop
            width: root.wide - 360
            height: root.actionHeight
            text: qsTr("我记下了")
            textSize: Tokens.elder ? Tokens.type.h3 : Tokens.type.h2
            iconName: "check"
            onClicked: root.touch("finished", "")
        }
        SecondButton {
            objectName: "ask-for-paper"
            x: Tokens.s48 + root.wide - width
            y: root.actionsTop
            width: 344
            height: root.actionHeight
            text: qsTr("叫人送纸票")
            textSize: Tokens.elder ? Tokens.type.small : Tokens.kiosk.h3
            iconName: "help"
            onClicked: root.touch("call_guide", "")
        }
        Goodbye {
            x: Tokens.s48
            y: Tokens.elder ? 1556 : 1592
            kiosk: root.kiosk
        }
    }
}
