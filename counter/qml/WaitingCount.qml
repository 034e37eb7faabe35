import QtQuick
import Ui

// How many wait, and how long the first of them has waited against the target.
Item {
    id: root

    required property var now
    readonly property bool over: now.longestLevel === "over"

    width: 130

    AppText {
        id: count

        objectName: "waiting"
        width: 44
        height: parent.height
        text: String(root.now.waiting)
        size: Tokens.type.h1
        bold: true
        color: Tokens.overDeep
        horizontalAlignment: Text.AlignRight
    }
    Item {
        x: 54
        width: 76
        height: parent.height

        AppText {
            y: root.now.longest.key === "" ? 20 : 9
            height: 24
            width: parent.width
            text: qsTr("人等候")
            fit: true
            fitHeight: 24
            maxLines: 1
            color: Tokens.overDeep
        }
        Rectangle {
            x: -Tokens.s4
            y: 34
            width: longest.width + Tokens.s16
            height: 20
            visible: root.over
            radius: height / 2
            color: Tokens.danger
        }
        AppText {
            id: longest

            objectName: "longest"
            x: root.over ? Tokens.s4 : 0
            y: 33
            height: 22
            text: Words.say(root.now.longest)
            size: Tokens.type.small
            bold: root.now.longestLevel !== "plain"
            color: root.now.longestLevel === "near" && !root.now.alarm ? Tokens.gold : root.over ? Tokens.overSign : Tokens.overDeep
        }
    }
}
