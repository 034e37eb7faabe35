import QtQuick
import Ui

// One fact on the ticket: what, value, and a line below.
Item {
    id: root

    property string label: ""
    property string value: ""
    property string note: ""

    y: 408
    height: 180

    FitText {
        y: -Tokens.tibetanApart
        width: parent.width
        height: 48
        text: root.label
        size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.body
        color: Tokens.inkSoft
    }
    FitText {
        y: 48 + Tokens.tibetanApart / 2
        width: parent.width
        height: root.note === "" ? 112 : 68
        text: root.value
        size: Tokens.kiosk.h2
        bold: true
        verticalAlignment: root.note === "" ? Text.AlignTop : Text.AlignVCenter
    }
    FitText {
        y: 118
        width: parent.width
        height: 48
        text: root.note
        size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.body
        color: Tokens.inkSoft
    }
}
