import QtQuick

// What the queue is narrowed to. Letters tick a service, digits a class and whose tickets; the same
// key again takes it back, Del takes all back.
AskPage {
    id: root

    required property var queue
    property string service: queue.narrowing.service
    property string priority: queue.narrowing.priority
    property string scope: queue.narrowing.scope

    title: qsTr("筛选队列")
    acceptText: qsTr("筛选")
    onAccepted: {
        root.queue.narrow(root.service, root.priority, root.scope);
        root.model.close();
    }
    Keys.onDeletePressed: root.clear()

    function clear(): void {
        root.service = "";
        root.priority = "";
        root.scope = "";
        root.accept();
    }

    Choices {
        name: "filter-service"
        label: qsTr("业务")
        visible: options.length > 0
        options: root.queue.services.map(each => ({
                    "id": each.id,
                    "text": each.id + " " + each.text
                }))
        value: root.service
        onPicked: id => root.service = id === root.service ? "" : id
    }
    Choices {
        name: "filter-priority"
        label: qsTr("类别")
        options: root.queue.priorities.map(each => ({
                    "id": each.id,
                    "text": Words.word(each.text).replace("%1", "")
                }))
        value: root.priority
        onPicked: id => root.priority = id === root.priority ? "" : id
    }
    Choices {
        name: "filter-scope"
        label: qsTr("哪些号")
        firstKey: 4
        options: root.queue.scopes.map(each => ({
                    "id": each.id,
                    "text": Words.word(each.text)
                }))
        value: root.scope
        onPicked: id => root.scope = id
    }
    LinkButton {
        objectName: "filter-clear"
        text: qsTr("不筛选，显示全部")
        keyHint: "Del"
        onClicked: root.clear()
    }
}
