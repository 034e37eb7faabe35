import QtQuick

// To another service or window, same number; where it stands there, and why.
AskPage {
    id: root

    property string service: ""
    property string window: ""
    property string place: "lifetime"

    title: qsTr("转移：号码不变")
    acceptText: qsTr("转移")
    acceptEnabled: (service !== "" || window !== "") && reason.value !== ""
    need: service === "" && window === "" ? qsTr("请选一个业务或窗口") : qsTr("请选择或写明原因")
    onAccepted: root.model.transfer(service, window === "" ? 0 : Number(window), place, reason.value)

    Choices {
        name: "service"
        label: qsTr("转到业务")
        options: root.model.services.map(each => ({
                    "id": each.id,
                    "text": each.id + " " + each.text
                }))
        value: root.service
        onPicked: id => {
            root.service = id;
            root.window = "";
        }
    }
    Choices {
        name: "window"
        label: qsTr("或转到窗口")
        // Its digits are the windows' own numbers, until one target is chosen.
        numbered: root.service === "" && root.window === ""
        keyed: true
        visible: options.length > 0
        options: root.model.windows.map(each => ({
                    "id": each.id,
                    "text": qsTr("%1 号").arg(each.id)
                }))
        value: root.window
        onPicked: id => {
            root.window = id;
            root.service = "";
        }
    }
    ReasonChoice {
        id: reason

        model: root.model
    }
    Choices {
        name: "place"
        firstKey: reason.count + 1
        label: qsTr("排在哪里")
        options: root.model.places.map(each => ({
                    "id": each.id,
                    "text": Words.word(each.text)
                }))
        value: root.place
        onPicked: id => {
            if (id !== "")
                root.place = id;
        }
    }
}
