import QtQuick
import Ui

// A ready reason or one's own words; `value` is what is sent, in the source language.
Column {
    id: root

    required property var model
    property string label: qsTr("原因")
    readonly property string value: own.text.trim() !== "" ? own.text.trim() : ready.value
    property alias input: own
    readonly property int count: ready.options.length

    width: parent?.width ?? 0
    spacing: Tokens.s8

    Choices {
        id: ready

        name: "reason"
        visible: options.length > 0
        label: root.label
        options: root.model.reasons.map(reason => ({
                    "id": reason,
                    "text": Words.word(reason)
                }))
        onPicked: id => value = id
    }
    Field {
        id: own

        objectName: "reason-text"
        width: parent.width
        fieldHeight: 40
        label: ready.visible ? "" : root.label
        placeholder: ready.visible ? qsTr("或写其他原因") : qsTr("请写明理由，会印在文书上")
        input.maximumLength: 200
    }
}
