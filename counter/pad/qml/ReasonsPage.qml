pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The reasons of the chosen level. 5 to 3 may be sent as they are, 2 and 1 with a reason.
// Elders see four at a time, in cells twice as high.
Item {
    id: root

    required property var pad
    readonly property real cell: (width - 344 - Tokens.s48 - Tokens.s16) / 2
    readonly property bool bad: pad.level <= 2
    readonly property int each: PadScale.elder ? 4 : 8
    readonly property int pages: Math.ceil(pad.tags.length / each)
    readonly property real cellHeight: PadScale.elder ? 208 : 96
    property int page: 0

    objectName: "reasons"

    LevelSide {
        x: Tokens.s48
        y: 24
        width: 264
        height: 640
        pad: root.pad
    }
    AppText {
        id: title

        x: 344
        y: 16
        width: Math.min(naturalWidth, parent.width - x - Tokens.s48)
        height: 72
        text: root.bad ? qsTr("哪里让您不满意？") : root.pad.level === 3 ? qsTr("您觉得哪些方面一般？") : qsTr("哪里让您满意？")
        size: PadScale.type.h2
        bold: true
        fit: true
        fitHeight: 72
        maxLines: 1
    }
    AppText {
        x: title.x + title.contentWidth + Tokens.s32
        y: 16
        width: (turn.visible ? turn.x - Tokens.s16 : parent.width - Tokens.s48) - x
        height: 72
        text: root.bad ? qsTr("选一项或几项，也可以写几句话") : qsTr("可以不选，直接提交")
        size: PadScale.type.body
        fit: true
        fitHeight: 76
        color: Tokens.inkSoft
    }
    QuietButton {
        id: turn

        objectName: "more-reasons"
        x: parent.width - width - Tokens.s48
        y: 12
        width: 176
        height: 76
        visible: root.pages > 1
        iconName: "chev"
        textSize: PadScale.type.body
        text: (root.page + 1) + "/" + root.pages
        onClicked: {
            root.page = (root.page + 1) % root.pages;
            root.pad.turn();
        }
    }
    CommonSize {
        id: common

        texts: root.pad.tags.map(tag => tag.text)
        wish: PadScale.type.body
        cellWidth: root.cell - 44 - 3 * Tokens.s16
        cellHeight: root.cellHeight - 4
        maxLines: PadScale.elder ? 3 : 2
        bold: true
    }
    Repeater {
        model: root.pad.tags.slice(root.page * root.each, (root.page + 1) * root.each)

        Chip {
            required property int index
            required property var modelData

            objectName: "tag-" + modelData.code
            x: 344 + index % 2 * (root.cell + Tokens.s16)
            y: 96 + Math.floor(index / 2) * (root.cellHeight + Tokens.s16)
            width: root.cell
            height: root.cellHeight
            maxLines: PadScale.elder ? 3 : 2
            text: modelData.text
            textSize: common.size
            checked: root.pad.chosen.indexOf(modelData.code) >= 0
            onClicked: root.pad.toggle(modelData.code)
        }
    }
    SecondButton {
        objectName: "write"
        x: 344
        y: 560
        width: 304
        height: 104
        iconName: "pen"
        textSize: PadScale.type.h3
        text: root.pad.text === "" ? qsTr("写几句话") : qsTr("已写 %1 字").arg(root.pad.text.length)
        onClicked: root.pad.write()
    }
    PrimaryButton {
        objectName: "submit"
        x: 664
        y: 560
        width: parent.width - x - Tokens.s48
        height: 104
        textSize: PadScale.type.h2
        text: qsTr("提交评价")
        enabled: root.pad.maySend
        onClicked: root.pad.submit()
    }
}
