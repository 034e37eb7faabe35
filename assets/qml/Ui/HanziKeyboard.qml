pragma ComponentBehavior: Bound
import QtQuick

// Hanzi by pinyin, Latin letters, digits and signs; above the keys a strip of candidates.
// `keyboard` is an `assets.pinyin.model.Keyboard`. Names: "candidate-0" …, "candidates-before",
// "candidates-after", "key-A", "key-1", "key-，", "key-space|delete|signs|language|capital".
Item {
    id: root

    required property var keyboard
    property int candidateSize: Tokens.kiosk.h2
    property int sentenceSize: Tokens.kiosk.body
    readonly property int gap: Tokens.s12
    readonly property int stripHeight: 92
    readonly property real keyWidth: (width - 9 * gap) / 10
    readonly property real keyHeight: (height - stripHeight - 4 * gap) / 4
    readonly property real cell: (width - 2 * keyWidth - 7 * gap) / 6
    readonly property bool upper: keyboard.mode === "pinyin" || keyboard.capital

    implicitWidth: 1184
    implicitHeight: 540

    function column(place: real): real {
        return place * (root.keyWidth + root.gap);
    }
    function row(place: int): real {
        return root.stripHeight + root.gap + place * (root.keyHeight + root.gap);
    }
    function across(columns: int): real {
        return columns * root.keyWidth + (columns - 1) * root.gap;
    }

    component Named: KeyCap {
        required property string key

        objectName: "key-" + key
        height: root.keyHeight
        strong: true
        onClicked: root.keyboard.press(key)
    }
    component Turn: KeyCap {
        required property int by

        width: root.keyWidth
        height: root.stripHeight
        strong: true
        onClicked: root.keyboard.turn(by)
    }

    Turn {
        objectName: "candidates-before"
        by: -1
        enabled: root.keyboard.before
        iconName: "chevleft"
        label: qsTr("前面的字")
    }
    Repeater {
        model: root.keyboard.cells

        QuietButton {
            required property var modelData

            objectName: "candidate-" + modelData.place
            x: root.keyWidth + root.gap + modelData.at * (root.cell + root.gap)
            width: modelData.wide ? 2 * root.cell + root.gap : root.cell
            height: root.stripHeight
            leftPadding: Tokens.s8
            rightPadding: Tokens.s8
            focusPolicy: Qt.NoFocus
            textSize: modelData.text.length > 4 ? root.sentenceSize : root.candidateSize
            text: modelData.text
            onClicked: root.keyboard.choose(modelData.place)
        }
    }
    Turn {
        objectName: "candidates-after"
        x: root.width - width
        by: 1
        enabled: root.keyboard.after
        iconName: "chev"
        label: qsTr("后面的字")
    }
    Repeater {
        model: root.keyboard.rows

        Item {
            id: line

            required property int index
            required property string modelData

            y: root.row(index)

            Repeater {
                model: line.modelData.split("")

                KeyCap {
                    required property int index
                    required property string modelData

                    objectName: "key-" + modelData.toUpperCase()
                    x: root.column(index)
                    width: root.keyWidth
                    height: root.keyHeight
                    text: root.upper ? modelData.toUpperCase() : modelData
                    onClicked: root.keyboard.press(modelData)
                }
            }
        }
    }
    Named {
        key: "delete"
        x: root.column(9)
        y: root.row(1)
        width: root.keyWidth
        iconName: "del"
        label: qsTr("删除")
    }
    Named {
        key: "signs"
        y: root.row(3)
        width: root.across(2)
        text: root.keyboard.mode !== "signs" ? qsTr("数字符号") : root.keyboard.home === "pinyin" ? qsTr("拼音") : "ABC"
    }
    Named {
        key: "language"
        x: root.column(2)
        y: root.row(3)
        width: root.across(2)
        text: root.keyboard.home === "pinyin" ? "ABC" : qsTr("拼音")
    }
    Named {
        key: "space"
        x: root.column(4)
        y: root.row(3)
        width: root.across(capital.visible ? 4 : 6)
        text: qsTr("空格")
    }
    Named {
        id: capital

        key: "capital"
        x: root.column(8)
        y: root.row(3)
        width: root.across(2)
        visible: root.keyboard.mode === "latin"
        text: qsTr("大写")
    }
}
