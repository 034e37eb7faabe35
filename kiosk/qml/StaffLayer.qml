import QtQuick
import Ui

// The staff's own layer over the whole kiosk: PIN, then the page. Made only while it is there.
Rectangle {
    id: root

    required property var staff
    readonly property var see: staff.see.staff

    objectName: "staff-layer"
    anchors.fill: parent
    visible: see.face !== "away"
    color: Tokens.canvas

    // Nothing below can be touched.
    MouseArea {
        anchors.fill: parent
    }
    Loader {
        anchors.fill: parent
        active: root.visible
        source: root.see.face === "page" ? "StaffPage.qml" : "StaffPin.qml"
        onLoaded: item.staff = Qt.binding(() => root.staff)
    }
}
