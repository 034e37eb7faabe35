import QtQuick

// Text in the right family for its script. Plain text always: names from cards are not markup.
// `fit` wraps to `maxLines`, then steps down the type scale, never below `small`, then moves its lines
// closer together; it needs a width and, where a box limits it, `fitHeight`.
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
    // How far its heads and tails hang below the middle of its line.
    readonly property real hang: tibetan ? shownSize * Tokens.tibetanHang : 0
    readonly property int shownSize: fit && width > 0 ? fittedSize() : size
    // Lines that would reach out of the box stand closer.
    readonly property bool close: fit && width > 0 && fitHeight > 0 && !tibetan && lines(shownSize / size, width) * shownSize * Tokens.naturalLine > fitHeight + 1

    textFormat: Text.PlainText
    color: Tokens.ink
    font.family: metrics.font.family
    font.pixelSize: shownSize
    font.weight: metrics.font.weight
    verticalAlignment: Text.AlignVCenter
    wrapMode: fit ? Text.Wrap : Text.NoWrap
    lineHeightMode: tibetan ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: tibetan ? shownSize * Tokens.tibetanLine : close ? Tokens.closeLine : 1
    // The last line keeps its natural height: take the surplus off, most of it below.
    topPadding: tibetan ? -shownSize * Tokens.tibetanRise : 0
    bottomPadding: tibetan ? -shownSize * (Tokens.tibetanNatural - Tokens.tibetanLine - Tokens.tibetanRise) : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // Lines of the text at `scale` of the full size in such a width, broken as Text.Wrap breaks it.
    function lines(scale: real, within: real): int {
        if (root.naturalWidth * scale <= within && root.text.indexOf("\n") < 0)
            return 1;
        return root.text.split("\n").reduce((count, part) => count + root.linesOf(part, scale, within), 0);
    }

    function linesOf(part: string, scale: real, within: real): int {
        let count = 1;
        let used = 0;
        for (const word of part.match(/[^\s\u0F0B\u2E80-\uFFFF]+[\s\u0F0B]*|[\u2E80-\uFFFF]|[\s\u0F0B]+/g) ?? []) {
            const wide = metrics.advanceWidth(word) * scale;
            const bare = metrics.advanceWidth(word.replace(/\s+$/, "")) * scale;
            if (bare > within)
                return 99;
            if (used + bare > within) {
                count += 1;
                used = 0;
            }
            used += wide;
        }
        return count;
    }

    // The width in which two lines of the text are about as long as each other; no more than `room`.
    function balanced(room: real): real {
        const halves = [0.52, 0.56, 0.6, 0.66, 0.72, 0.8].map(share => root.naturalWidth * share);
        return root.naturalWidth <= room ? room : halves.find(wide => wide <= room && root.lines(1, wide) === 2) ?? room;
    }

    function fits(shown: int): bool {
        const count = root.lines(shown / root.size, root.width);
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
