pragma ComponentBehavior: Bound
import QtQuick
import Ui

// 办事指南: what the catalogue tells of an item; Enter prints what to bring. Arrows scroll.
AskPage {
    id: root

    required property var guide

    title: qsTr("办事指南：%1").arg(root.guide.name)
    acceptText: qsTr("打印清单")
    acceptEnabled: root.guide.canPrint
    need: qsTr("本终端没有可用的打印机")
    onAccepted: root.guide.print_list()
    Keys.onUpPressed: text.scroll(-80)
    Keys.onDownPressed: text.scroll(80)

    Flickable {
        id: text

        objectName: "guide-text"
        width: parent.width
        height: Math.min(440, contentHeight)
        clip: true
        contentHeight: told.height
        boundsBehavior: Flickable.StopAtBounds

        // Whole lines only: none is cut at an edge.
        function holds(line: Item): bool {
            return line.y >= contentY && line.y + line.height <= contentY + height;
        }
        function scroll(by: real): void {
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + by));
        }

        Column {
            id: told

            width: parent.width
            spacing: Tokens.s8

            Repeater {
                model: root.guide.lines

                GuideLine {
                    required property int index
                    required property var modelData

                    objectName: "guide-" + index
                    opacity: text.holds(this) ? 1 : 0
                    width: told.width
                    row: modelData
                }
            }
            Row {
                visible: root.guide.materials.length > 0
                topPadding: Tokens.s8
                spacing: Tokens.s16

                AppText {
                    text: qsTr("%1 项材料").arg(root.guide.materials.length)
                    bold: true
                }
                KeyHint {
                    visible: told.height > 440
                    text: "↑ ↓"
                }
            }
            Repeater {
                model: root.guide.materials

                GuideLine {
                    required property int index
                    required property var modelData

                    objectName: "guide-material-" + index
                    opacity: text.holds(this) ? 1 : 0
                    width: told.width
                    labelWidth: 32
                    row: modelData
                }
            }
        }
    }
    Flow {
        x: -Tokens.s4
        width: parent.width
        spacing: Tokens.s8
        visible: root.guide.canPrint && root.guide.forms.length > 0

        Repeater {
            model: root.guide.forms.slice(0, 3)

            LinkButton {
                id: form

                required property int index
                required property string modelData

                objectName: "guide-form-" + index
                width: Math.min(implicitWidth, root.width)
                textSize: Tokens.type.small
                text: qsTr("打印空表：%1").arg(modelData)
                keyHint: String(index + 1)
                onClicked: root.guide.print_form(modelData)

                Shortcut {
                    sequences: [form.keyHint]
                    enabled: form.visible
                    autoRepeat: false
                    onActivated: form.clicked()
                }
            }
        }
    }
}
