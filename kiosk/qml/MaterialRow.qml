pragma ComponentBehavior: Bound
import QtQuick
import Ui

// One material: its name (struck through when it need not be brought), how, and a mark, or a button
// that prints it where it is a form to fill in; the mark then stands in words.
Item {
    id: root

    required property var row
    property bool divider: true
    // This kiosk can print now.
    property bool prints: false
    readonly property int line: Math.round(Tokens.type.small * 1.5)
    readonly property bool exempt: row.mark === "exempt"
    readonly property bool form: row.blank && prints
    readonly property string mark: row.mark === "" ? "" : exempt ? qsTr("电子证照") : row.mark === "later" ? qsTr("可容缺，以后补") : qsTr("可写承诺书")

    signal formWanted

    width: Zones.wide
    height: row.height

    function note(): string {
        if (root.exempt)
            return qsTr("原件和复印件都不用带");
        const copies = root.row.copies > 0 ? qsTr("%1 份").arg(root.row.copies) : "";
        return Words.joined([[root.row.form, copies].filter(part => part !== "").join(" "), root.form ? root.mark : root.row.source]);
    }

    Column {
        x: Tokens.s24
        anchors.verticalCenter: parent.verticalCenter
        width: (root.form ? printForm.x - Tokens.s16 : pill.visible ? pill.x - Tokens.s16 : root.width - Tokens.s24) - x

        AppText {
            id: name

            width: parent.width
            fit: true
            fitHeight: root.height - noteText.height - Tokens.s12
            text: root.row.name
            size: Tokens.type.body
            bold: !root.exempt
            maxLines: 4
            maximumLineCount: 4
            elide: Text.ElideRight
            color: root.exempt ? Tokens.inkMuted : Tokens.ink

            Repeater {
                model: root.exempt ? name.lineCount : 0

                Rectangle {
                    required property int index

                    y: (index + 0.5) * name.contentHeight / name.lineCount + (name.height - name.contentHeight) / 2 - 1
                    width: index + 1 < name.lineCount ? name.width : name.lineCount === 1 ? name.contentWidth : name.width
                    height: 3
                    color: Tokens.success
                }
            }
        }
        AppText {
            id: noteText

            width: parent.width
            height: text === "" ? 0 : root.line
            text: root.note()
            size: Tokens.type.small
            color: Tokens.inkSoft
            elide: Text.ElideRight
        }
    }
    Pill {
        id: pill

        x: root.width - width - Tokens.s24
        anchors.verticalCenter: parent.verticalCenter
        visible: root.mark !== "" && !root.form
        tone: root.exempt ? "success" : root.row.mark === "later" ? "warn" : "neutral"
        iconName: root.exempt ? "check" : root.row.mark === "later" ? "clock" : "pen"
        text: root.mark
    }
    SecondButton {
        id: printForm

        objectName: "print-form"
        x: root.width - width - Tokens.s24
        anchors.verticalCenter: parent.verticalCenter
        width: Tokens.elder ? 280 : 272
        height: Tokens.elder ? 120 : 80
        visible: root.form
        label: text + ", " + root.row.name
        text: qsTr("打印空表")
        textSize: Tokens.type.small
        iconName: "print"
        onClicked: root.formWanted()
    }
    Rule {
        anchors.bottom: parent.bottom
        x: Tokens.stroke
        width: root.width - 2 * x
        visible: root.divider
    }
}
