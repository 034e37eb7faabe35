pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Why a ticket was called: the stored reason, the sums, who was overtaken, and what may be answered.
FocusScope {
    id: root

    required property var model
    readonly property var now: model.picture
    readonly property var apart: (now.leftOut ?? []).slice(0, 2)
    readonly property int shown: Math.min((now.terms ?? []).length, 6 - apart.length)

    visible: model.opened
    focus: visible
    onVisibleChanged: if (visible)
        forceActiveFocus()
    Keys.onEscapePressed: root.model.close()
    Keys.onReturnPressed: root.model.close()
    Keys.onEnterPressed: root.model.close()

    Veil {
        onTouched: root.model.close()
    }
    Card {
        objectName: "why-panel"
        x: (parent.width - width) / 2
        y: 40
        width: 624
        height: body.height + Tokens.s16

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: body

            width: parent.width

            WhyHead {
                width: parent.width
                now: root.now
                onClosed: root.model.close()
            }
            Repeater {
                model: root.shown

                WhyTerm {
                    required property int index

                    width: body.width
                    height: 44
                    term: (root.now.terms ?? [])[index] ?? ({})
                }
            }
            Column {
                x: Tokens.s24
                width: parent.width - 2 * Tokens.s24
                bottomPadding: Tokens.s8
                visible: root.apart.length > 0

                Rule {
                    width: parent.width
                }
                Repeater {
                    model: root.apart

                    AppText {
                        required property int index
                        required property string modelData

                        objectName: "why-apart-" + index
                        width: body.width - 2 * Tokens.s24
                        topPadding: Tokens.s4
                        text: modelData
                        size: Tokens.type.small
                        color: Tokens.inkSoft
                        wrapMode: Text.Wrap
                    }
                }
            }
            WhyOvertaken {
                width: parent.width
                visible: tickets.length > 0
                now: root.now
                tickets: root.now.overtook ?? []
            }
            Column {
                x: Tokens.s24
                width: parent.width - 2 * Tokens.s24
                topPadding: Tokens.s16
                bottomPadding: Tokens.s16
                spacing: Tokens.s4

                AppText {
                    text: qsTr("可以这样答复") + (root.now.cap > 0 && root.now.overtook.length > 0 ? " " + root.now.overtook[0].ticket : "")
                    bold: true
                }
                AppText {
                    objectName: "why-answer"
                    width: parent.width
                    text: Words.say(root.now.answer)
                    wrapMode: Text.Wrap
                }
            }
            Item {
                x: Tokens.s24
                width: parent.width - 2 * Tokens.s24
                height: 48

                AppText {
                    objectName: "why-policy"
                    width: parent.width - 180
                    height: 24
                    text: Words.say(root.now.policy)
                    size: Tokens.type.small
                    elide: Text.ElideRight
                }
                AppText {
                    y: 22
                    width: parent.width - 180
                    height: 24
                    text: qsTr("说明中不含他人姓名与优先原因")
                    size: Tokens.type.small
                    elide: Text.ElideRight
                    color: Tokens.inkSoft
                }
                PrimaryButton {
                    objectName: "why-close"
                    anchors.right: parent.right
                    height: 40
                    textSize: Tokens.type.body
                    text: qsTr("知道了")
                    keyHint: "Enter"
                    onClicked: root.model.close()
                }
            }
        }
    }
}
