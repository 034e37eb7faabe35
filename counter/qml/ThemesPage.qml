import QtQuick

// 一件事: begin a life event, or choose which of its items comes next. Digits choose.
AskPage {
    id: root

    required property var themes
    property string item: ""
    property string theme: ""

    title: root.themes.name === "" ? qsTr("一件事：几件事，材料只核对一次") : qsTr("一件事：%1").arg(root.themes.name)
    acceptText: root.item !== "" ? qsTr("办这一项") : qsTr("开始")
    acceptEnabled: item !== "" || theme !== ""
    onAccepted: root.item !== "" ? root.themes.choose(root.item) : root.themes.begin(root.theme)

    Choices {
        name: "item"
        label: qsTr("还没有办的")
        visible: options.length > 0
        options: root.themes.items
        value: root.item
        onPicked: id => {
            root.item = id;
            root.theme = "";
        }
    }
    Choices {
        name: "theme"
        label: root.themes.name === "" ? "" : qsTr("或另办一件事")
        numbered: root.themes.items.length === 0
        options: root.themes.themes
        value: root.theme
        onPicked: id => {
            root.theme = id;
            root.item = "";
        }
    }
}
