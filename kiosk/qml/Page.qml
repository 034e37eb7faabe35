import QtQuick
import Ui

// The ground of every page: the zones between header and bar, and where touch may begin.
Item {
    id: root

    required property var kiosk
    readonly property var frame: kiosk.see.frame
    readonly property bool low: frame.low
    // Below header and stepper; above the bottom bar.
    readonly property int contentTop: 224
    readonly property int contentBottom: Tokens.elder ? 1632 : 1688
    // Where targets may begin: the lower two thirds in elder and wheelchair modes.
    readonly property int reach: 640
    readonly property int wide: 984

    width: 1080
    height: 1920

    // A service, or its days where its tickets of today are all given.
    function open(service: var): void {
        root.touch(service.book_in < 0 ? "choose_service" : "book_service", service.code);
    }
    function touch(event: string, about: string): void {
        root.kiosk.touch(event, about);
    }
}
