pragma Singleton
import QtQuick
import Ui

// The sizes of the pad: the kiosk's, in elder mode half as large again. `Tokens.elder` stays off, so
// that a long word in a fixed cell may still step down to the kiosk's smallest size.
QtObject {
    property bool elder: false
    readonly property var type: elder ? Tokens.wall : Tokens.kiosk
}
