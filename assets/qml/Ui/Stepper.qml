pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The steps of a journey: done with a check, the present one filled, the rest pale.
Rectangle {
    id: root

    property list<string> steps: []
    // Index of the present step; steps.length when all are done.
    property int current: 0

    implicitWidth: 1080
    implicitHeight: 88
    color: Tokens.surface
    Accessible.role: Accessible.ProgressBar
    Accessible.name: current < steps.length ? steps[current] : ""

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Tokens.s48
        anchors.rightMargin: Tokens.s48
        spacing: Tokens.s16

        Repeater {
            model: root.steps

            RowLayout {
                id: step

                required property int index
                required property string modelData
                readonly property bool done: index < root.current
                readonly property bool now: index === root.current

                Layout.fillWidth: index > 0
                Layout.preferredWidth: implicitWidth
                spacing: Tokens.s16

                Plate {
                    Layout.fillWidth: true
                    Layout.minimumWidth: Tokens.s24
                    visible: step.index > 0
                    implicitHeight: Tokens.strokeStrong
                    radius: height / 2
                    color: step.index <= root.current ? Tokens.accent : Tokens.line
                }
                Plate {
                    implicitWidth: 48
                    implicitHeight: 48
                    radius: width / 2
                    color: step.now ? Tokens.primary : step.done ? Tokens.tint : Tokens.canvas
                    border.width: step.now || step.done && !Tokens.contrast ? 0 : Tokens.stroke
                    border.color: Tokens.line

                    Icon {
                        anchors.centerIn: parent
                        name: step.done ? "check" : ""
                        size: 28
                    }
                    AppText {
                        anchors.centerIn: parent
                        visible: !step.done
                        text: String(step.index + 1)
                        size: Tokens.kiosk.small
                        bold: true
                        color: step.now ? Tokens.overPrimary : Tokens.inkMuted
                    }
                }
                AppText {
                    Layout.preferredWidth: Math.min(176, naturalWidth)
                    fitHeight: root.height
                    text: step.modelData
                    size: Tokens.language === "zh" ? Tokens.kiosk.body : Tokens.kiosk.small
                    bold: step.now
                    fit: true
                    color: step.now ? Tokens.accent : step.done ? Tokens.inkSoft : Tokens.inkMuted
                }
            }
        }
    }
}
