import QtQuick
import QtQuick.Layouts
import Ui

// The list of materials to take along: a code for the phone, and paper where there is some.
DialogBox {
    id: root

    required property var kiosk
    readonly property var see: kiosk.see.item ?? ({
            "name": "",
            "take_url": "",
            "take_rows": []
        })
    readonly property bool page: see.take_url !== ""
    readonly property int room: !Zones.landscape ? 640 : Tokens.elder ? 440 : 520

    function group(kind: string, title: string): string {
        const rows = root.see.take_rows.filter(row => row.kind === kind);
        const lines = rows.map(row => "- " + [row.name, row.form, row.copies > 0 ? "×" + row.copies : ""].filter(part => part !== "").join(" "));
        return rows.length > 0 ? [title].concat(lines).join("\n") : "";
    }
    function list(): string {
        const groups = [root.group("bring", qsTr("请带上")), root.group("exempt", qsTr("不用带")), root.group("maybe", qsTr("看情况带"))];
        return [root.see.name].concat(groups.filter(text => text !== "")).join("\n");
    }

    title: qsTr("把材料清单带走")
    text: page ? qsTr("用手机扫一扫，随时看要带什么") : qsTr("用手机扫一扫，清单就在码里")
    acceptText: kiosk.see.frame.can_print ? qsTr("打印清单") : ""
    rejectText: qsTr("好了")
    onAccepted: kiosk.touch("print_list")
    onRejected: kiosk.show("none")

    Item {
        Layout.fillWidth: true
        implicitHeight: code.height

        QrCode {
            id: code

            objectName: "list-code"
            anchors.horizontalCenter: parent.horizontalCenter
            text: !root.opened ? "" : root.page ? root.see.take_url : root.list()
            // White around it in every mode; as large as the box allows.
            quiet: 4
            moduleSize: Math.max(4, Math.floor(root.room / (modules + 8)))
        }
    }
}
