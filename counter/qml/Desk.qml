import QtQuick
import Ui

// The desk under the bar: queue, the ticket and its registration, and what is known beside it.
FocusScope {
    id: root

    required property var counter

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Tokens.canvas
    }
    QueueCard {
        x: Tokens.s16
        y: Tokens.s16
        width: 288
        height: parent.height - 2 * Tokens.s16
        model: root.counter.queue
        counter: root.counter
    }
    TicketCard {
        x: 320
        y: Tokens.s16
        width: root.width - x - 352
        height: 96
        counter: root.counter
    }
    CaseCard {
        x: 320
        y: 128
        width: root.width - x - 352
        height: parent.height - y - Tokens.s16
        focus: true
        counter: root.counter
        model: root.counter.case
    }
    HistoryCard {
        x: root.width - 336
        y: Tokens.s16
        width: 320
        height: 216
        rows: root.counter.current.history
        counter: root.counter
    }
    PapersCard {
        x: root.width - 336
        y: 248
        width: 320
        height: 264
        model: root.counter.current
        papers: root.counter.papers
        key: root.counter.keys.of.reprint
        coming: root.counter.case.picture.prints
    }
    RatingCard {
        x: root.width - 336
        y: 528
        width: 320
        height: parent.height - y - Tokens.s16
        counter: root.counter
    }
    WhyPanel {
        anchors.fill: parent
        model: root.counter.why
    }
}
