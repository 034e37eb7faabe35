import QtQuick
import Ui

// 容缺: until when the missing materials come; Enter registers. The hub knows the latest day and says
// it.
Rectangle {
    id: root

    required property var model
    readonly property var now: model.picture
    readonly property string error: Words.say(now.dateError)

    color: Tokens.warnTint

    function take(): void {
        day.forceActiveFocus();
    }

    Icon {
        x: Tokens.s16
        anchors.verticalCenter: parent.verticalCenter
        name: "clock"
        color: Tokens.warn
    }
    AppText {
        id: label

        x: 48
        height: parent.height
        text: qsTr("容缺 %1 项，补齐期限").arg(root.now.later)
        bold: true
    }
    Field {
        id: day

        objectName: "supplement-date"
        x: label.x + label.width + Tokens.s12
        anchors.verticalCenter: parent.verticalCenter
        width: 148
        fieldHeight: 34
        placeholder: qsTr("年-月-日")
        text: root.now.date
        input.maximumLength: 10
        input.inputMethodHints: Qt.ImhDate
        onEdited: root.model.put_date(text)
        onAccepted: root.model.register("accepted_with_gaps")
    }
    AppText {
        objectName: "supplement-error"
        x: day.x + day.width + Tokens.s12
        width: parent.width - x - Tokens.s16
        height: parent.height
        text: root.error !== "" ? root.error : qsTr("不晚于承诺期限；逾期未补按一次性告知处理")
        size: Tokens.type.small
        fit: true
        fitHeight: 44
        color: root.error !== "" ? Tokens.danger : Tokens.inkSoft
    }
}
