pragma ComponentBehavior: Bound
import QtQuick
import Ui

// One question under the bar. Enter answers, Esc leaves; a refusal stands here and the panel stays.
FocusScope {
    id: root

    required property var model
    required property var counter
    readonly property bool opened: model.name !== ""
    readonly property var pages: ({
            "pause": pausePage,
            "park": parkPage,
            "transfer": transferPage,
            "call": reasonPage,
            "filter": filterPage,
            "help": helpPage,
            "card": cardPage,
            "withdraw": reasonPage,
            "note": reasonPage,
            "logout": logoutPage,
            "alerts": alertPage,
            "deadlines": deadlinesPage,
            "deadline": deadlinePage,
            "papers": papersPage,
            "guide": guidePage,
            "themes": themesPage,
            "hall": hallPage,
            "closing": closingPage,
            "let_on": letOnPage,
            "self_test": selfTestPage,
            "drafts": draftsPage,
            "draft": draftPage,
            "keys": keysPage,
            "policy": policyPage,
            "policy_sure": policySurePage
        })

    objectName: "panel-" + model.name
    implicitHeight: card.height + 2 * Tokens.s16
    visible: opened
    focus: opened
    onOpenedChanged: if (opened)
        forceActiveFocus()
    Keys.onEscapePressed: root.model.close()

    Veil {
        color: root.counter.unfolded ? Tokens.veil : Tokens.canvas
        onTouched: root.model.close()
    }
    Card {
        id: card

        x: Math.max(Tokens.s16, Math.min(344, (parent.width - width) / 2))
        y: Tokens.s16
        width: Math.min(832, parent.width - 2 * Tokens.s16)
        height: page.height + 2 * Tokens.s24

        MouseArea {
            anchors.fill: parent
        }
        Loader {
            id: page

            x: Tokens.s24
            y: Tokens.s24
            width: parent.width - 2 * Tokens.s24
            focus: true
            sourceComponent: root.pages[root.model.name] ?? null
            onLoaded: (item as FocusScope).forceActiveFocus()
        }
    }
    Component {
        id: pausePage

        PausePage {
            model: root.model
            counter: root.counter
        }
    }
    Component {
        id: parkPage

        ParkPage {
            model: root.model
        }
    }
    Component {
        id: transferPage

        TransferPage {
            model: root.model
        }
    }
    Component {
        id: reasonPage

        ReasonPage {
            model: root.model
        }
    }
    Component {
        id: filterPage

        FilterPage {
            model: root.model
            queue: root.counter.queue
        }
    }
    Component {
        id: helpPage

        HelpPage {
            model: root.model
            calls: root.counter.calls
        }
    }
    Component {
        id: cardPage

        CardPage {
            model: root.model
            card: root.counter.card
        }
    }
    Component {
        id: logoutPage

        LogoutPage {
            model: root.model
        }
    }
    Component {
        id: deadlinesPage

        DeadlinesPage {
            model: root.model
            deadlines: root.counter.deadlines
        }
    }
    Component {
        id: deadlinePage

        DeadlinePage {
            model: root.model
            deadlines: root.counter.deadlines
        }
    }
    Component {
        id: papersPage

        PapersPage {
            model: root.model
            papers: root.counter.papers
        }
    }
    Component {
        id: guidePage

        GuidePage {
            model: root.model
            guide: root.counter.guide
        }
    }
    Component {
        id: themesPage

        ThemesPage {
            model: root.model
            themes: root.counter.themes
        }
    }
    Component {
        id: alertPage

        AlertPage {
            model: root.model
            counter: root.counter
            alerts: root.counter.bar.alerts
        }
    }
    Component {
        id: closingPage

        ClosingPage {
            model: root.model
        }
    }
    Component {
        id: letOnPage

        LetOnPage {
            model: root.model
        }
    }
    Component {
        id: policyPage

        PolicyPage {
            model: root.model
            policies: root.counter.policies
        }
    }
    Component {
        id: selfTestPage

        SelfTestPage {
            model: root.model
            test: root.counter.selfTest
        }
    }
    Component {
        id: keysPage

        KeysPage {
            model: root.model
            keys: root.counter.keys
        }
    }
    Component {
        id: policySurePage

        PolicySurePage {
            model: root.model
            policies: root.counter.policies
        }
    }
    Component {
        id: draftsPage

        DraftsPage {
            model: root.model
            drafts: root.counter.drafts
        }
    }
    Component {
        id: draftPage

        DraftPage {
            model: root.model
            drafts: root.counter.drafts
        }
    }
    Component {
        id: hallPage

        HallPage {
            model: root.model
            counter: root.counter
        }
    }
}
