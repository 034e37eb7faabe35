import QtQuick
import Ui

Window {
    id: root

    objectName: "components"
    width: 1080
    height: 1920
    visible: true
    property var log: []

    function note(what: string): void {
        root.log = root.log.concat([what]);
    }

    Column {
        spacing: 8

        PrimaryButton {
            objectName: "primary"
            text: "取号"
            hint: "需要一张号票"
            onClicked: root.note("primary")
        }
        PrimaryButton {
            objectName: "busy"
            text: "取号"
            busy: true
            onClicked: root.note("busy")
        }
        SecondButton {
            objectName: "second"
            text: "打印清单"
            iconName: "print"
            onClicked: root.note("second")
        }
        QuietButton {
            objectName: "quiet"
            text: "返回"
            enabled: false
            onClicked: root.note("quiet")
        }
        Tile {
            objectName: "tile"
            code: "A"
            iconName: "grid"
            text: "综合受理"
            wait: "约 8–15 分钟"
            count: "6 人等候"
            onClicked: root.note("tile")
        }
        FunctionTile {
            objectName: "function"
            text: "评价"
            iconName: "rate"
            onClicked: root.note("function")
        }
        Row {
            Chip {
                objectName: "chip"
                text: "没有清单"
                checked: true
                onClicked: root.note("chip")
            }
            ListRow {
                objectName: "row"
                width: 500
                text: "生育登记"
                note: "不收费"
                code: "A"
                onClicked: root.note("row")
            }
        }
        Tabs {
            objectName: "tabs"
            width: 484
            current: "a"
            tabs: [
                {
                    "id": "a",
                    "text": "等候",
                    "count": 10
                },
                {
                    "id": "b",
                    "text": "挂起"
                }
            ]
            onPicked: id => root.note("tab " + id)
        }
        SegmentedSwitch {
            objectName: "switch"
            options: [
                {
                    "id": "ok",
                    "text": "齐"
                },
                {
                    "id": "later",
                    "text": "容缺",
                    "off": true
                }
            ]
            onPicked: id => root.note("part " + id)
        }
        Keypad {
            objectName: "keypad"
            keyHeight: 80
            onPressed: key => root.note("key " + key)
            onDeleted: root.note("delete")
        }
        BottomBar {
            width: 1080
            cells: [
                {
                    "id": "back",
                    "text": "返回",
                    "icon": "back",
                    "shown": false
                },
                {
                    "id": "home",
                    "text": "首页",
                    "icon": "home",
                    "seconds": 12
                }
            ]
            onPicked: id => root.note("cell " + id)
        }
        Row {
            CountdownBar {
                objectName: "bar"
                width: 100
                seconds: 30
                total: 60
            }
            CountdownRing {
                seconds: 30
            }
            QrCode {
                objectName: "code"
                text: "http://192.168.1.10:8080/t/3hPq9yXn2LmZkT7wBv4c?a=1&b=号"
                moduleSize: 4
                quiet: 4
            }
            EmptyState {
                title: "没有号票"
                actionText: "再试一次"
                actionName: "again"
                onAction: root.note("again")
            }
        }
    }
}
