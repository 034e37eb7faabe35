pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Why this level: ticked, as many as one likes; the two lowest need one.
Page {
    id: root

    readonly property var see: kiosk.see.rating
    readonly property bool needs: see.level <= 2
    readonly property int columns: 2 * Zones.columns
    readonly property int pitch: Tokens.elder ? 168 : 184

    Lead {
        from: 144

        Face {
            x: Tokens.s48
            y: 152
            level: Math.max(1, root.see.level)
            size: 132
        }
        FitText {
            x: 216
            y: 144
            width: root.wide - 168
            height: 84
            text: Words.level(root.see.level)
            size: Tokens.type.h2
            bold: true
        }
        FitText {
            x: 216
            y: 228
            width: root.wide - 168
            height: Tokens.elder ? 100 : 64
            text: root.needs ? qsTr("请至少选一个原因，好让我们改正") : qsTr("可以选原因，不选也能提交")
            size: Tokens.type.body
            color: Tokens.inkSoft
        }
    }
    Work {
        from: 352

        FitText {
            objectName: "rating-problem"
            x: Tokens.s48
            y: 352
            width: root.wide
            height: 96
            text: root.see.error !== "" ? root.see.error : root.see.note === "lost" ? qsTr("网络中断，暂时没有记上，请再试一次") : ""
            bold: true
            color: Tokens.warn
        }
    }
    Repeater {
        model: root.see.tags.length

        Chip {
            required property int index
            readonly property var tag: root.see.tags[index] ?? {
                "code": "",
                "text": "",
                "on": false
            }

            objectName: "tag-" + tag.code
            x: Tokens.s48 + index % root.columns * (width + Tokens.s16)
            y: root.reach + Math.floor(index / root.columns) * root.pitch
            width: (root.whole - (root.columns - 1) * Tokens.s16) / root.columns
            height: root.pitch - Tokens.s16
            text: tag.text
            textSize: Tokens.elder ? Tokens.kiosk.h3 : Tokens.type.body
            maxLines: Tokens.elder ? 3 : 2
            checked: tag.on
            onClicked: root.touch("type", tag.code)
        }
    }
    Work {
        id: work

        QuietButton {
            objectName: "choose-again"
            x: Tokens.s48
            y: work.end - height - Tokens.s32
            width: 344
            height: Tokens.elder ? 160 : 132
            enabled: !root.frame.waiting
            text: qsTr("重新选")
            textSize: Tokens.elder ? Tokens.type.body : Tokens.kiosk.h3
            iconName: "back"
            onClicked: root.touch("back", "")
        }
        PrimaryButton {
            objectName: "send-rating"
            x: 408
            y: work.end - height - Tokens.s32
            width: root.wide - 360
            height: Tokens.elder ? 160 : 132
            enabled: root.see.may_send
            busy: root.frame.waiting
            text: busy ? qsTr("正在提交") : qsTr("提交评价")
            textSize: Tokens.elder ? Tokens.type.h3 : Tokens.type.h2
            iconName: "check"
            onClicked: root.touch("send_rating", "")
        }
    }
}
