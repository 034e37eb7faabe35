pragma ComponentBehavior: Bound
import QtQuick
import Ui

// One draft: who has done what, what it changes, and what may be done with it here and now.
AskPage {
    id: root

    required property var drafts
    readonly property string move: drafts.move
    readonly property string told: move === "reject" ? reason.text.trim() : move === "publish" ? at.value : move === "rebase" ? side.value : ""

    title: Words.say(drafts.one.title)
    acceptText: move === "" ? qsTr("返回列表") : Words.word(drafts.moves.find(each => each.id === move)?.text ?? "")
    acceptEnabled: move !== "reject" || told !== ""
    onMoveChanged: if (move === "reject")
        reason.input.forceActiveFocus()
    onAccepted: move === "" ? root.drafts.open() : root.drafts.decide(told)

    Flow {
        width: parent.width
        spacing: Tokens.s12

        Pill {
            visible: text !== ""
            text: Words.say(root.drafts.one.state)
            tone: root.drafts.one.tone
        }
        Repeater {
            model: root.drafts.one.way

            AppText {
                required property var modelData

                width: Math.min(implicitWidth, root.width)
                text: Words.say(modelData)
                size: Tokens.type.small
                color: Tokens.inkSoft
                wrapMode: Text.Wrap
            }
        }
    }
    AppText {
        objectName: "draft-summary"
        width: parent.width
        text: root.drafts.one.summary
        bold: true
        wrapMode: Text.Wrap
    }
    DraftLines {
        width: parent.width
        lines: root.drafts.lines
    }
    PageTurner {
        width: 240
        model: root.drafts
    }
    Choices {
        name: "deed"
        visible: options.length > 0
        options: root.drafts.moves.map(each => ({
                    "id": each.id,
                    "text": Words.word(each.text)
                }))
        value: root.move
        onPicked: id => root.drafts.mark(id)
    }
    Field {
        id: reason

        objectName: "draft-reason"
        width: parent.width
        visible: root.move === "reject"
        fieldHeight: 40
        label: qsTr("退回的理由，起草人会看到")
        input.maximumLength: 200
    }
    Choices {
        id: at

        name: "at"
        letters: true
        visible: root.move === "publish"
        label: qsTr("何时发布")
        options: root.drafts.times.map(each => ({
                    "id": each,
                    "text": each === "now" ? qsTr("立即") : each
                }))
        value: "now"
        onPicked: id => value = id === "" ? "now" : id
    }
    Choices {
        id: side

        name: "side"
        letters: true
        visible: root.move === "rebase"
        label: qsTr("两边改了同一处时以谁为准；不选则先告知")
        options: [["draft", qsTr("草稿")], ["published", qsTr("现行版")]].map(each => ({
                    "id": each[0],
                    "text": each[1]
                }))
        onPicked: id => value = id
    }
}
