pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Ui

// Picture 8: the hall is closed; when it opens, and what the machine does meanwhile.
Page {
    id: root

    readonly property var hall: kiosk.see.hall
    readonly property var all: [["open_booking", "cal", qsTr("预约办事"), qsTr("挑一天、挑个时间，到时来办")], ["open_guide", "book", qsTr("办事指南"), frame.can_print ? qsTr("打印清单和空表") : qsTr("看要带什么材料")], ["open_progress", "progress", qsTr("进度查询"), qsTr("办到哪一步了")], ["open_rating", "rate", qsTr("评价"), qsTr("评一评办过的事")]]
    readonly property var tools: all.filter(tool => hall.self_service.includes(tool[0].replace("open_", "")))
    readonly property int wordsTop: Zones.landscape ? 320 : 208
    // Booking leads, over the others in pairs; without it they stand one below the other.
    readonly property bool booking: hall.self_service.includes("booking")

    function when(): string {
        const time = root.hall.next_time;
        if (time === "")
            return qsTr("大厅已下班");
        if (root.hall.next_in === 0)
            return qsTr("今天 %1 开门").arg(time);
        if (root.hall.next_in === 1)
            return qsTr("明天 %1 开门").arg(time);
        return qsTr("%1 %2 开门").arg(root.day()).arg(time);
    }
    function day(): string {
        return Words.date(root.hall.next_month, root.hall.next_day, root.hall.next_weekday);
    }

    // Above, or the left half.
    Rectangle {
        id: night

        width: Zones.landscape ? Zones.width / 2 : Zones.width
        height: Zones.landscape ? root.contentBottom : 744
        color: Tokens.deep
        clip: true

        Shape {
            preferredRendererType: Shape.CurveRenderer
            y: night.height - height
            width: 1080
            height: 744
            visible: !Tokens.contrast

            ShapePath {
                fillColor: Tokens.primary700
                strokeColor: "transparent"
                strokeWidth: -1
                startX: 0
                startY: 744

                PathPolyline {
                    path: [Qt.point(0, 744), Qt.point(0, 690), Qt.point(150, 628), Qt.point(236, 664), Qt.point(420, 566), Qt.point(520, 632), Qt.point(640, 596), Qt.point(800, 524), Qt.point(900, 592), Qt.point(970, 556), Qt.point(1080, 620), Qt.point(1080, 744), Qt.point(0, 744)]
                }
            }
            ShapePath {
                fillColor: Tokens.primary600
                strokeColor: "transparent"
                strokeWidth: -1
                startX: 0
                startY: 744

                PathPolyline {
                    path: [Qt.point(0, 744), Qt.point(0, 716), Qt.point(200, 700), Qt.point(330, 664), Qt.point(470, 712), Qt.point(640, 650), Qt.point(790, 700), Qt.point(930, 652), Qt.point(1080, 704), Qt.point(1080, 744), Qt.point(0, 744)]
                }
            }
        }
        Rectangle {
            x: night.width - 172
            y: 176
            width: 120
            height: 120
            radius: 60
            color: Tokens.gold
        }
        Rectangle {
            x: night.width - 190
            y: 162
            width: 104
            height: 104
            radius: 52
            color: Tokens.deep
        }
        Repeater {
            model: [[556, 212], [716, 252], [828, 184], [998, 396], [898, 466]]

            Rectangle {
                required property var modelData

                x: night.width - 1080 + modelData[0]
                y: modelData[1]
                width: 7
                height: 7
                radius: 4
                color: Tokens.overDeepMuted
            }
        }
        Rectangle {
            id: mark

            x: Tokens.s48
            y: Tokens.s48
            width: 80
            height: 80
            radius: Tokens.radiusM
            color: Tokens.overDeep

            Icon {
                anchors.centerIn: parent
                name: "hall"
                size: 62
                color: Tokens.primary600
            }
        }
        FitText {
            x: 152
            y: 40
            width: balanced(clock.x - x - Tokens.s24)
            height: 96
            text: root.hall.name
            size: Tokens.language === "zh" ? Tokens.kiosk.h2 : Tokens.kiosk.h3
            bold: true
            color: Tokens.overDeep
        }
        AppText {
            id: clock

            anchors.right: parent.right
            anchors.rightMargin: Tokens.s48
            y: 40
            height: 96
            text: root.hall.clock
            size: Tokens.kiosk.h1
            bold: true
            color: Tokens.overDeep
        }
        FitText {
            x: Tokens.s48
            y: root.wordsTop
            width: night.width - 300
            height: 72
            text: root.hall.next_time === "" ? "" : qsTr("大厅已下班")
            size: Tokens.kiosk.h2
            bold: true
            color: Tokens.overDeep
        }
        FitText {
            objectName: "opens"
            x: Tokens.s48
            y: root.wordsTop + 68
            width: night.width - 2 * Tokens.s48
            height: 180
            text: root.when()
            size: Tokens.kiosk.hero - (root.hall.next_in > 1 || Tokens.language !== "zh" ? Tokens.s48 : Zones.landscape ? Tokens.s24 : 0)
            bold: true
            color: Tokens.overDeep
        }
        FitText {
            x: Tokens.s48
            y: root.wordsTop + 240 + Tokens.tibetanApart
            width: night.width - 220
            height: 60
            text: Words.joined([root.hall.next_in === 1 ? root.day() : "", root.hall.next_hours])
            size: Tokens.kiosk.h3
            color: Tokens.overDeep
        }
    }
    Work {
        from: Tokens.elder ? 760 : 776
        wideFrom: 272

        Heading {
            x: Tokens.s48
            y: (Tokens.elder ? 760 : 776) - Tokens.tibetanApart
            visible: root.tools.length > 0
            text: qsTr("现在可以办")
            size: Tokens.type.h2
            note: qsTr("24 小时自助")
        }
        Repeater {
            model: root.tools

            NightTile {
                required property var modelData
                required property int index
                readonly property int rank: index - (root.booking ? 1 : 0)
                readonly property bool last: index === root.tools.length - 1

                objectName: modelData[0].replace("_", "-")
                x: Tokens.s48 + (root.booking && !solid ? rank % 2 * (width + Tokens.s16) : 0)
                y: solid ? 872 : root.booking ? 1048 + Math.floor(rank / 2) * 180 : 888 + rank * 176
                width: solid || !root.booking || last && rank % 2 === 0 ? root.wide : (root.wide - Tokens.s16) / 2
                height: 160
                solid: modelData[0] === "open_booking"
                iconName: modelData[1]
                text: modelData[2]
                note: modelData[3]
                onClicked: root.touch(modelData[0], "")
            }
        }
    }
    Work {
        from: 1440
        wideFrom: Tokens.s96

        Rectangle {
            x: Tokens.s48
            y: 1440
            width: root.wide
            height: 148
            radius: Tokens.radiusL
            color: Tokens.tint
            border.width: Tokens.contrast ? Tokens.stroke : 0
            border.color: Tokens.line
            visible: root.hall.hotline !== ""

            Icon {
                x: Tokens.s48
                anchors.verticalCenter: parent.verticalCenter
                name: "tel"
                size: 56
            }
            FitText {
                x: 136
                y: 20 - Tokens.tibetanApart
                width: parent.width - x - Tokens.s48
                height: 60
                text: qsTr("%1 热线").arg(root.hall.hotline)
                size: Tokens.type.h3
                bold: true
            }
            FitText {
                x: 136
                y: 80 + Tokens.tibetanApart / 2
                width: parent.width - x - Tokens.s48
                height: 52
                text: qsTr("急事请打，24 小时有人")
                size: Tokens.type.small
                color: Tokens.inkSoft
            }
        }
    }
}
