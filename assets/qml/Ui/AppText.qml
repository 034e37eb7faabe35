import QtQuick

// Text in the right family for its script. Plain text always: names from cards are not markup.
// `fit` wraps to `maxLines`, then steps down the type scale, never below `small`; it needs a width
// and, where a box limits it, `fitHeight`.
Text {
    id: root

    property int size: Tokens.type.body
    property bool bold: false
    property bool fit: false
    property int maxLines: 2
    property real fitHeight: 0
    // Width of the whole text in one line at full size: what a layout should prefer.
    // (Reading a metric makes the binding follow the font; a method call alone would not.)
    readonly property real naturalWidth: metrics.height > 0 ? Math.ceil(metrics.advanceWidth(text)) + Math.ceil(size / 32) : 0
    readonly property bool tibetan: /[\u0F00-\u0FFF]/.test(text)
    readonly property int shownSize: fit && width > 0 ? fittedSize() : size

    textFormat: Text.PlainText
    color: Tokens.ink
    font.family: metrics.font.family
    font.pixelSize: shownSize
    font.weight: metrics.font.weight
    verticalAlignment: Text.AlignVCenter
    wrapMode: fit ? Text.Wrap : Text.NoWrap
    lineHeightMode: tibetan ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: tibetan ? shownSize * Tokens.tibetanLine : 1
    // The last line keeps its natural height: take the surplus off, most of it below.
    topPadding: tibetan ? -shownSize * Tokens.tibetanRise : 0
    bottomPadding: tibetan ? -shownSize * (Tokens.tibetanNatural - Tokens.tibetanLine - Tokens.tibetanRise) : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // Lines of the text at `scale` of the full size, broken as Text.Wrap breaks it.
    function lines(scale: real): int {
        if (root.naturalWidth * scale <= root.width && root.text.indexOf("\n") < 0)
            return 1;
        let count = 1;
        let used = 0;
        for (const word of root.text.match(/[^\s\u0F0B\u2E80-\uFFFF]+[\s\u0F0B]*|[\u2E80-\uFFFF]|[\s\u0F0B]+/g) ?? []) {
            const wide = metrics.advanceWidth(word) * scale;
            const bare = metrics.advanceWidth(word.replace(/\s+$/, "")) * scale;
            if (bare > root.width)
                return 99;
            if (used + bare > root.width) {
                count += 1;
                used = 0;
            }
            used += wide;
        }
        return count;
    }

    function fits(shown: int): bool {
        const count = root.lines(shown / root.size);
        const line = shown * (root.tibetan ? Tokens.tibetanLine : Tokens.naturalLine);
        return count <= root.maxLines && (root.fitHeight <= 0 || count * line <= root.fitHeight + 1);
    }

    function fittedSize(): int {
        const least = root.tibetan ? Tokens.tibetanLeast : Tokens.type.small;
        const smallest = Math.min(root.size, least);
        for (const step of [root.size, ...Tokens.steps(root.size), least])
            if (step < smallest || root.fits(step))
                return Math.max(step, smallest);
        return smallest;
    }

    FontMetrics {
        id: metrics

        font.family: root.tibetan ? Tokens.familyTibetan : Tokens.family
        font.pixelSize: root.size
        font.weight: root.bold ? Font.Bold : Font.Normal
    }
}
