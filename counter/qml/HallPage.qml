pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The supervisor's: pause the whole hall with a reason, or let it go on.
AskPage {
    id: root

    required property var counter
    readonly property bool paused: counter.bar.picture.hallPaused

    title: paused ? qsTr("大厅已暂停") : qsTr("暂停整个大厅")
    acceptText: paused ? qsTr("恢复大厅") : qsTr("暂停大厅")
    acceptEnabled: paused || reason.value !== ""
    onAccepted: paused ? root.model.resume_hall() : root.model.pause_hall(reason.value)

    AppText {
        width: parent.width
        wrapMode: Text.Wrap
        text: root.paused ? qsTr("恢复后从停下的地方接着叫号，等候时间不算暂停的这一段") : qsTr("全部停止取号和叫号；次序保留，等候时间停住。已叫未到的号回到队首")
        color: Tokens.inkSoft
    }
    Choices {
        id: reason

        visible: !root.paused
        name: "hall"
        label: qsTr("原因（所有屏幕上显示）")
        options: root.model.hallPauses.map(each => ({
                    "id": each.id,
                    "text": Words.word(each.text)
                }))
        onPicked: id => value = id
    }
}
