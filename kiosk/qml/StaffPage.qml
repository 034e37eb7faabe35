pragma ComponentBehavior: Bound
import QtQuick
import Ui

// What the staff needs at the machine: how everything is, a test slip, new start, the desktop.
Item {
    id: root

    property var staff: null
    readonly property var see: staff ? staff.see.staff : ({})
    readonly property int wide: Zones.wide

    function part(name: string): string {
        const kind = name.split("-")[0];
        return ({
                "printer": qsTr("打印机"),
                "card": qsTr("身份证阅读器"),
                "scanner": qsTr("扫码器"),
                "speaker": qsTr("语音"),
                "caller": qsTr("呼叫器"),
                "screen": qsTr("屏幕"),
                "led": qsTr("号码屏"),
                "pad": qsTr("评价器")
            })[kind] ?? name;
    }
    function condition(row: var): string {
        return ({
                "paper_end": qsTr("缺纸"),
                "paper_near_end": qsTr("纸将尽"),
                "cover_open": qsTr("盖子开着"),
                "cutter": qsTr("切刀卡住"),
                "offline": qsTr("脱机"),
                "absent": qsTr("未连接"),
                "error": qsTr("故障"),
                "restarted": qsTr("停住后重新启动过"),
                "disk": qsTr("磁盘存不下"),
                "expired": qsTr("有的过期未交"),
                "missing": qsTr("缺文件"),
                "card_left": qsTr("有身份证没有取走")
            })[row.reason] ?? (row.state === "ok" ? qsTr("正常") : row.state === "warn" ? qsTr("要留意") : qsTr("故障"));
    }
    function paper(row: var): string {
        if (row.part.split("-")[0] !== "printer")
            return "";
        return row.slips < 0 ? qsTr("余纸不明") : qsTr("余纸约 %1%，约 %2 张").arg(row.paper).arg(row.slips);
    }
    function tone(row: var): string {
        return row.state === "ok" ? "success" : row.state === "warn" ? "warn" : "danger";
    }
    function hub(): string {
        switch (root.see.hub) {
        case "up":
            return qsTr("已连接");
        case "refused":
            return qsTr("中枢不认这台机器，要重新配对");
        case "hub_down":
            return qsTr("消息服务在，中枢没有运行");
        case "broken":
            return qsTr("连接断了，正在重连");
        default:
            return qsTr("连不上，请看网线和中枢");
        }
    }
    function trial(): string {
        switch (root.see.trial) {
        case "printing":
            return qsTr("正在打印");
        case "printed":
            return qsTr("测试小票已经打印");
        case "unconfirmed":
            return qsTr("打印机没有回话，请看小票出来没有");
        case "failed":
            return qsTr("没有打印出来");
        default:
            return "";
        }
    }

    component Fact: Item {
        id: fact

        property string label: ""
        property string value: ""
        property string tone: "neutral"

        width: root.wide - 2 * Tokens.s32
        height: Zones.landscape ? 80 : 72

        FitText {
            width: 320
            height: parent.height
            text: fact.label
            size: Tokens.kiosk.body
            color: Tokens.inkSoft
        }
        FitText {
            x: 336
            width: parent.width - x
            height: parent.height
            text: fact.value
            size: Tokens.kiosk.body
            bold: true
            color: fact.tone === "neutral" ? Tokens.ink : Tokens.toneColor(fact.tone)
        }
    }
    component Deed: SecondButton {
        width: (root.wide - Tokens.s16) / 2
        height: 200
        textSize: Tokens.kiosk.h3
    }

    Lead {
        from: Tokens.s64
        wideFrom: Tokens.s64

        FitText {
            x: Tokens.s48
            y: 64
            width: root.wide
            height: 112
            text: qsTr("设备维护")
            size: Tokens.kiosk.h1
            bold: true
        }
        Card {
            x: Tokens.s48
            y: 192
            width: root.wide
            height: facts.height + 2 * Tokens.s24

            Column {
                id: facts

                x: Tokens.s32
                y: Tokens.s24

                Fact {
                    objectName: "staff-device"
                    label: qsTr("这台机器")
                    value: root.see.version ? qsTr("%1，版本 %2").arg(root.see.device).arg(root.see.version) : (root.see.device ?? "")
                }
                Fact {
                    objectName: "staff-hub"
                    label: qsTr("中枢")
                    value: root.hub()
                    tone: root.see.hub === "up" ? "success" : "danger"
                }
                Fact {
                    objectName: "staff-watched"
                    label: qsTr("看护程序")
                    value: root.see.watched ? qsTr("在，死机会自己恢复") : qsTr("没有运行")
                    tone: root.see.watched ? "success" : "warn"
                }
                Repeater {
                    model: root.see.parts ?? []

                    Fact {
                        required property var modelData

                        objectName: "staff-part-" + modelData.part
                        label: root.part(modelData.part)
                        value: [root.condition(modelData), root.paper(modelData)].filter(part => part !== "").join(" ・ ")
                        tone: root.tone(modelData)
                    }
                }
            }
        }
    }
    Work {
        from: 856
        wideFrom: 224

        FitText {
            objectName: "staff-trial"
            x: Tokens.s48
            y: 856
            width: root.wide
            height: 96
            text: root.trial()
            size: Tokens.kiosk.h3
            bold: true
            color: root.see.trial === "failed" ? Tokens.danger : root.see.trial === "unconfirmed" ? Tokens.warn : Tokens.success
        }
    }
    Work {
        from: 976
        wideFrom: Zones.reach

        Grid {
            x: Tokens.s48
            y: 976
            columns: 2
            spacing: Tokens.s16

            Deed {
                objectName: "staff-print"
                text: qsTr("打印测试小票")
                iconName: "print"
                busy: root.see.trial === "printing"
                onClicked: root.staff.trial()
            }
            Deed {
                objectName: "staff-roll"
                text: qsTr("换了新纸")
                iconName: "doc"
                onClicked: root.staff.ask("roll")
            }
            Deed {
                objectName: "staff-restart"
                text: qsTr("重新启动取号机")
                iconName: "refresh"
                enabled: root.see.watched ?? false
                onClicked: root.staff.ask("restart")
            }
            Deed {
                objectName: "staff-desktop"
                text: qsTr("退出到桌面")
                iconName: "out"
                onClicked: root.staff.ask("desktop")
            }
        }
    }
    Work {
        from: 1656
        wideFrom: 872

        PrimaryButton {
            objectName: "staff-close"
            x: Tokens.s48
            y: 1656
            width: root.wide
            height: 160
            text: qsTr("回去，%1 秒后自己回去").arg(root.see.seconds ?? 0)
            textSize: Tokens.kiosk.h2
            onClicked: root.staff.close()
        }
    }
    DialogBox {
        opened: root.see.ask === "restart"
        iconName: "refresh"
        title: qsTr("现在重新启动取号机？")
        text: qsTr("十秒左右就好，排队和号票不受影响")
        acceptText: qsTr("重新启动")
        rejectText: qsTr("先不")
        onAccepted: root.staff.confirm()
        onRejected: root.staff.ask("none")
    }
    DialogBox {
        opened: root.see.ask === "roll"
        iconName: "doc"
        title: qsTr("装的是整卷新纸？")
        text: qsTr("余纸从整卷重新算起")
        acceptText: qsTr("是整卷")
        rejectText: qsTr("不是")
        onAccepted: root.staff.confirm()
        onRejected: root.staff.ask("none")
    }
    DialogBox {
        opened: root.see.ask === "desktop"
        iconName: "out"
        tone: "warn"
        title: qsTr("退出到桌面？")
        text: qsTr("这里不能再取号，要有人重新打开")
        acceptText: qsTr("退出")
        rejectText: qsTr("先不")
        onAccepted: root.staff.confirm()
        onRejected: root.staff.ask("none")
    }
}
