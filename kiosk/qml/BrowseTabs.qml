import Ui

// Four ways to look for a matter without a word to type: each is a page of its own.
SegmentedSwitch {
    id: root

    required property var page

    objectName: "browse"
    x: Tokens.s48
    width: page.wide
    height: Tokens.touchMin
    textSize: Tokens.type.small
    options: [
        {
            "id": "themes",
            "text": qsTr("一件事")
        },
        {
            "id": "person",
            "text": qsTr("个人办事")
        },
        {
            "id": "company",
            "text": qsTr("企业办事")
        },
        {
            "id": "departments",
            "text": qsTr("按部门")
        }
    ]
    onPicked: id => {
        if (id === "themes")
            root.page.touch("open_themes", "");
        else if (id === "departments")
            root.page.touch("open_departments", "");
        else
            root.page.touch("browse", id);
    }
}
