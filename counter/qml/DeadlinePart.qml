import QtQuick
import Ui

// What one way to change a deadline asks; `given`: it is to be done.
Column {
    required property var deadlines
    property bool ready: true
    signal given

    spacing: Tokens.s12
}
