import QtQuick

// The ground of every page: the zones between header and bar, and where touch may begin.
Item {
    id: root

    required property var kiosk
    readonly property var frame: kiosk.see.frame
    readonly property bool low: frame.low
    readonly property int contentBottom: Zones.contentBottom
    readonly property int reach: Zones.reach
    readonly property int wide: Zones.wide
    // Of all parts together.
    readonly property int whole: Zones.whole

    width: Zones.width
    height: Zones.height

    // A service, or its days where its tickets of today are all given.
    function open(service: var): void {
        root.touch(service.book_in < 0 ? "choose_service" : "book_service", service.code);
    }
    function touch(event: string, about: string): void {
        root.kiosk.touch(event, about);
    }
}
