import QtQuick
import Ui

Window {
    id: root

    objectName: "keyboard"
    width: 1080
    height: 1920
    visible: true
    property string typed: ""
    property string answer: ""

    PinyinKeyboard {
        all: false
        allowed: "BDY"
        onPressed: key => root.typed += key
        onDeleted: root.typed = root.typed.slice(0, -1)
    }
    QuietButton {
        objectName: "below"
        y: 700
        text: "below the veil"
        onClicked: root.answer = "below"
    }
    DialogBox {
        id: box

        objectName: "ask"
        title: "还在办吗？"
        acceptText: "还在办"
        rejectText: "回首页"
        onAccepted: root.answer = "accepted"
        onRejected: root.answer = "rejected"
    }
}
