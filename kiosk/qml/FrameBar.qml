pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The bottom bar. A cell never moves; where one has no sense its place stays empty. Cells are kept
// while what they say changes, so that the countdown never takes a button from under a finger.
Rectangle {
    id: root

    required property var kiosk
    readonly property var frame: kiosk.see.frame
    readonly property var shown: (Tokens.elder ? (frame.home ? elderInner : elderHome) : frame.home ? inner : home)
    readonly property var home: ["zh", "en", "bo", "elder", "access"]
    readonly property var inner: ["back", "home", "guide", "elder", "languages"]
    readonly property var elderHome: frame.voice ? ["plain", "access", "again", "languages"] : ["plain", "access", "languages"]
    readonly property var elderInner: frame.voice ? ["back", "home", "again", "guide"] : ["back", "home", "guide"]
    readonly property int gap: Tokens.elder ? Tokens.s24 : Tokens.s16
    readonly property var icons: ({
            "elder": "elder",
            "access": "access",
            "back": "back",
            "home": "home",
            "guide": "help",
            "languages": "globe",
            "plain": "back",
            "again": "vol"
        })

    function word(id: string): string {
        switch (id) {
        case "zh":
            return "中文";
        case "en":
            return "English";
        case "bo":
            return "བོད་ཡིག";
        case "elder":
            return qsTr("长者模式");
        case "access":
            return qsTr("无障碍");
        case "back":
            return qsTr("返回");
        case "home":
            return qsTr("首页");
        case "guide":
            return Tokens.elder ? qsTr("叫人帮忙") : qsTr("帮办呼叫");
        case "languages":
            return qsTr("语言");
        case "plain":
            return qsTr("普通模式");
        case "again":
            return qsTr("再听一遍");
        default:
            return "";
        }
    }
    function on(id: string): bool {
        return id === root.frame.language || id === "elder" && root.frame.elder || id === "access" && (root.frame.contrast || root.frame.wheelchair || root.frame.spoken);
    }
    function has(id: string): bool {
        return id === "back" ? root.frame.back : id === "guide" ? root.frame.open : true;
    }
    function pick(id: string): void {
        switch (id) {
        case "zh":
        case "en":
        case "bo":
            root.kiosk.speak(id);
            break;
        case "elder":
        case "plain":
            root.kiosk.switch("elder");
            break;
        case "access":
        case "languages":
            root.kiosk.show(id);
            break;
        case "again":
            root.kiosk.again();
            break;
        case "guide":
            root.kiosk.touch("call_guide");
            break;
        default:
            root.kiosk.touch(id);
        }
    }

    width: 1080
    height: Zones.barHeight
    color: Tokens.surface

    Rule {
        width: parent.width
    }
    Repeater {
        model: root.shown.length

        BottomCell {
            id: cell

            required property int index
            readonly property string name: root.shown[index] ?? ""

            objectName: "bar-" + name
            width: (root.width - 2 * Tokens.s48 - (root.shown.length - 1) * root.gap) / root.shown.length
            x: Tokens.s48 + index * (width + root.gap)
            y: Tokens.s16
            visible: root.has(name)
            narrow: (root.width - 2 * Tokens.s48) / root.shown.length < 264
            text: root.word(name)
            iconName: root.icons[name] ?? ""
            selected: root.on(name)
            seconds: name === "home" ? root.kiosk.see.countdown.seconds : -1
            onClicked: root.pick(name)
        }
    }
}
