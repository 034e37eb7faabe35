pragma ComponentBehavior: Bound
import QtQuick

// What is done about the deadline of one case; where the law wants it, the paper prints by itself.
AskPage {
    id: root

    required property var deadlines
    property string action: "pause"
    readonly property DeadlinePart asked: part.item as DeadlinePart
    readonly property var parts: ({
            "pause": pausePart,
            "extend": extendPart,
            "decide": decidePart
        })

    title: qsTr("办件 %1 的时限").arg(model.subject)
    acceptText: action === "decide" ? qsTr("登记") : qsTr("登记并打印")
    acceptEnabled: asked === null || asked.ready
    onAccepted: asked === null ? root.deadlines.resume() : asked.given()

    Choices {
        name: "action"
        options: [["pause", qsTr("暂停计时")], ["resume", qsTr("恢复计时")], ["extend", qsTr("延长期限")], ["decide", qsTr("作出决定")]].map(each => ({
                    "id": each[0],
                    "text": each[1]
                }))
        value: root.action
        onPicked: id => {
            if (id !== "")
                root.action = id;
        }
    }
    Loader {
        id: part

        width: parent.width
        sourceComponent: root.parts[root.action] ?? null
    }

    Component {
        id: pausePart

        DeadlineStop {
            deadlines: root.deadlines
        }
    }
    Component {
        id: extendPart

        DeadlineExtension {
            deadlines: root.deadlines
        }
    }
    Component {
        id: decidePart

        DeadlineDecision {
            deadlines: root.deadlines
        }
    }
}
