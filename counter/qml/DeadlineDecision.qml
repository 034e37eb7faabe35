import QtQuick

// How the case ends; its clock ends with it.
DeadlinePart {
    id: root

    ready: decision.value !== ""
    onGiven: root.deadlines.decide(decision.value)

    Choices {
        id: decision

        name: "decision"
        letters: true
        options: root.deadlines.decisions.map(each => ({
                    "id": each.id,
                    "text": Words.word(each.text)
                }))
        onPicked: id => value = id
    }
}
