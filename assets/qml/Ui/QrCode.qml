import QtQuick

// A QR code of `text`, `moduleSize` pixels per module, with its white quiet zone of four modules
// where the ground is not white (high contrast; else set `quiet: 4`). Drawn by the image provider of assets.ui.
Rectangle {
    id: root

    property string text: ""
    property int moduleSize: 9
    property int quiet: Tokens.contrast ? 4 : 0
    // Its side, in modules.
    readonly property int modules: picture.implicitWidth

    implicitWidth: picture.width + 2 * quiet * moduleSize
    implicitHeight: implicitWidth
    visible: text !== ""
    color: Tokens.codeLight
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("二维码")

    Image {
        id: picture

        anchors.centerIn: parent
        width: implicitWidth * root.moduleSize
        height: width
        source: root.text === "" ? "" : "image://qr/" + encodeURIComponent(root.text)
        smooth: false
        cache: false
    }
}
