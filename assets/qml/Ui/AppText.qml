import QtQuick

// Text in the right family for its script. Plain text always: names from cards are not markup.
Text {
    id: root

    property int size: Tokens.type.body
    property bool bold: false
    // Wraps to two lines, then shrinks, never below `small`; give it a width and a height.
    property bool fit: false
    readonly property bool tibetan: /[\u0F00-\u0FFF]/.test(text)

    textFormat: Text.PlainText
    color: Tokens.ink
    font.family: tibetan ? Tokens.familyTibetan : Tokens.family
    font.pixelSize: size
    font.weight: bold ? Font.Bold : Font.Normal
    verticalAlignment: Text.AlignVCenter
    wrapMode: fit ? Text.Wrap : Text.NoWrap
    fontSizeMode: fit ? Text.Fit : Text.FixedSize
    minimumPixelSize: Math.min(size, Tokens.type.small)
    lineHeightMode: tibetan ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: tibetan ? fontInfo.pixelSize * Tokens.tibetanLine : 1
    // The last line keeps its natural height: take the surplus off below it.
    bottomPadding: tibetan ? -fontInfo.pixelSize * (Tokens.tibetanNatural - Tokens.tibetanLine) : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
