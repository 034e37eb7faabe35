pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Three facts of an item (two in elder mode): the promised time, the fee, the wait.
Card {
    id: root

    required property var see
    property bool lost: false
    readonly property bool elder: Tokens.elder
    readonly property int cell: width / (elder ? 2 : 3)
    readonly property bool closed: see.queue.status !== undefined && see.queue.status !== "open"

    // Where one waits, and with how many; only the latter where words are long.
    function queue(): string {
        const row = root.see.queue;
        const waiting = row.waiting > 0 ? Words.waiting(row.waiting) : "";
        return Tokens.language === "zh" || waiting === "" ? Words.joined([row.name, waiting]) : waiting;
    }

    width: Zones.wide
    height: 160

    component Fact: Item {
        id: fact

        property string label: ""
        property string value: ""
        property string note: ""
        property color ink: Tokens.ink

        height: root.height

        FitText {
            x: Tokens.s24 + 4
            y: Tokens.s12
            width: parent.width - 2 * x
            height: root.elder ? 52 : 40
            text: fact.label
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
        FitText {
            x: Tokens.s24 + 4
            y: root.elder ? 64 : 54
            width: parent.width - 2 * x
            height: root.elder ? 84 : fact.note === "" ? 88 : 52
            text: fact.value
            size: Tokens.type.h3
            bold: true
            color: fact.ink
        }
        FitText {
            x: Tokens.s24 + 4
            y: 108
            width: parent.width - 2 * x
            height: 44
            visible: !root.elder
            text: fact.note
            size: Tokens.type.small
            maximumLineCount: 1
            elide: Text.ElideRight
            color: Tokens.inkMuted
        }
    }

    Row {
        Fact {
            width: root.cell
            label: root.see.at_once ? qsTr("办结") : qsTr("承诺办结")
            value: root.see.at_once ? qsTr("当场办结") : root.see.days < 0 ? qsTr("见办事指南") : Words.days(root.see.days)
            note: root.see.legal > 0 && !root.see.at_once ? qsTr("法定 %n 个工作日", "", root.see.legal) : ""
        }
        Fact {
            visible: !root.elder
            width: root.cell
            label: root.see.theme ? qsTr("一件事") : qsTr("费用")
            value: root.see.theme ? qsTr("%n 个事项", "", root.see.items) : root.see.fee === "" ? qsTr("问窗口") : Words.fee(root.see.fee)
            note: root.see.theme ? qsTr("一次办好") : root.see.visits > 0 ? qsTr("到大厅 %1 次").arg(root.see.visits) : root.see.visits === 0 ? qsTr("也能网上办") : ""
        }
        Fact {
            width: root.cell
            label: qsTr("预计等候")
            value: root.lost || root.see.queue.status === undefined ? "—" : Words.tileWait(root.see.queue) || "—"
            note: root.closed || root.see.queue.name === undefined ? "" : root.queue()
            ink: root.closed || root.lost ? Tokens.inkMuted : root.see.queue.wait === "long" ? Tokens.warn : root.see.queue.wait === "none" ? Tokens.success : root.see.queue.wait === "unknown" ? Tokens.inkSoft : Tokens.accent
        }
    }
    Rule {
        x: root.cell
        y: Tokens.s24
        height: root.height - 2 * y
    }
    Rule {
        x: 2 * root.cell
        y: Tokens.s24
        height: root.height - 2 * y
        visible: !root.elder
    }
}
