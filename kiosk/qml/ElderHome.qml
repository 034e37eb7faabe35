pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Picture 7: large, few, in the lower two thirds.
Page {
    id: root

    Lead {
        from: 248
        wideFrom: Zones.headerHeight + Tokens.s12

        FitText {
            x: Tokens.s48
            y: 248
            width: root.wide
            height: Zones.landscape ? 216 : 120
            text: qsTr("您好，您要办什么事？")
            size: Tokens.elderKiosk.h2
            bold: true
        }
    }
    Work {
        from: 376
        wideFrom: Zones.headerHeight + Tokens.s12

        Rectangle {
            x: Tokens.s48
            y: 376
            width: root.wide
            height: 216
            radius: Tokens.radiusL
            color: Tokens.tint
            border.width: Tokens.contrast ? Tokens.stroke : 0
            border.color: Tokens.line

            Icon {
                id: sign

                x: Tokens.s48 - 4
                anchors.verticalCenter: parent.verticalCenter
                name: root.frame.lost ? "lost" : root.frame.carded ? "check" : root.frame.voice ? "vol" : "info"
                size: 92
            }
            FitText {
                x: sign.x + sign.width + Tokens.s48 - 8
                width: parent.width - x - Tokens.s24
                height: parent.height
                text: root.frame.lost ? qsTr("网络中断，暂时不能取号。\n请到咨询台找工作人员。") : root.frame.carded ? qsTr("身份证已经刷好，可以收起来了。\n请点一下您要办的事。") : root.frame.plinth === "card" ? qsTr("请点一下您要办的事。\n也可以把身份证放到屏幕下方。") : qsTr("请点一下您要办的事。")
                size: Tokens.type.body
                maxLines: 3
            }
        }
    }
    Repeater {
        model: root.kiosk.elderRows

        ElderRow {
            required property int index

            x: Tokens.s48 + index % Zones.columns * Zones.across
            y: root.reach + Math.floor(index / Zones.columns) * 200
            off: root.frame.lost
            onClicked: root.open(row)
        }
    }
    ElderRow {
        objectName: "open-more"
        x: Tokens.s48 + 3 % Zones.columns * Zones.across
        y: root.reach + Math.floor(3 / Zones.columns) * 200
        row: ({
                "key": "more",
                "function": "open_more",
                "icon": "grid"
            })
        off: root.frame.lost
        onClicked: root.touch("open_more", "")
    }
    PrimaryButton {
        objectName: "call-guide"
        x: Tokens.s48
        y: Zones.landscape ? 760 : 1448
        width: root.whole
        height: 160
        text: qsTr("叫工作人员来帮我")
        textSize: Tokens.type.h3
        iconName: "help"
        onClicked: root.touch("call_guide", "")
    }
}
