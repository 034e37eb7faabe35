pragma Singleton
import QtQuick

// Every colour, size and duration of the apps. Nothing outside this module writes one down.
// Modes are set once per process (face) or live (language, elder, contrast, ...); all bindings follow.
QtObject {
    id: root

    // --- modes ---------------------------------------------------------------------------
    // Which scale this process is drawn in: "kiosk" (touch, also the pad), "desk", "wall".
    property string face: "kiosk"
    // "zh", "en" or "bo"; assets.ui loads the translations when it changes.
    property string language: "zh"
    property bool elder: false
    property bool contrast: false
    property bool wheelchair: false
    property bool reducedMotion: false
    // Set by an app whose whole screen is drawn at another scale than 1.
    property bool scaled: false

    // --- raw palette: displays and drawings; everything else uses the roles below -----------
    readonly property color primary50: "#F3F7FD"
    readonly property color primary100: "#E3ECF9"
    readonly property color primary300: "#8FB2E3"
    readonly property color primary500: "#2B66BE"
    readonly property color primary600: "#1B4F9C"
    readonly property color primary700: "#12408A"
    readonly property color primary900: "#0A2757"
    readonly property color ink900: "#14202E"
    readonly property color ink700: "#3A4A5C"
    readonly property color ink500: "#5F7082"
    readonly property color ink300: "#B6C2CE"
    readonly property color contrastBackground: "#000000"
    readonly property color contrastText: "#FFFFFF"
    readonly property color contrastPrimary: "#FFD400"
    readonly property color contrastLine: "#FFFFFF"
    readonly property color contrastDanger: "#FF8A80"

    // --- colour roles (follow `contrast`) ---------------------------------------------------
    readonly property color canvas: contrast ? contrastBackground : "#F4F6F9"
    readonly property color surface: contrast ? contrastBackground : "#FFFFFF"
    readonly property color surfacePressed: contrast ? ink700 : primary50
    readonly property color tint: contrast ? contrastBackground : primary100
    readonly property color tintSoft: contrast ? contrastBackground : primary50
    readonly property color tintPressed: contrast ? ink700 : primary300
    readonly property color primary: contrast ? contrastPrimary : primary600
    readonly property color primaryPressed: contrast ? contrastText : primary700
    readonly property color overPrimary: contrast ? contrastBackground : "#FFFFFF"
    // Blue as text, icon or frame on a light ground.
    readonly property color accent: contrast ? contrastPrimary : primary600
    readonly property color accentLine: contrast ? contrastLine : primary300
    // The darkest ground: plinth, clerk's bar, header of the walls.
    readonly property color deep: contrast ? contrastBackground : primary900
    readonly property color deepRaised: contrast ? ink900 : primary700
    readonly property color deepLine: contrast ? contrastLine : primary700
    readonly property color overDeep: "#FFFFFF"
    readonly property color overDeepMuted: contrast ? contrastText : primary300
    readonly property color ink: contrast ? contrastText : ink900
    readonly property color inkSoft: contrast ? contrastText : ink700
    readonly property color inkMuted: contrast ? contrastText : ink500
    readonly property color inkFaint: contrast ? ink500 : ink300
    // Words of what cannot be pressed now.
    readonly property color inkOff: ink500
    readonly property color line: contrast ? contrastLine : "#DDE4EC"
    // Frame of what cannot be pressed now.
    readonly property color lineOff: contrast ? ink500 : line
    readonly property color lineStrong: contrast ? contrastLine : ink300
    readonly property color gold: contrast ? contrastPrimary : "#C8963E"
    readonly property color overGold: contrast ? contrastBackground : ink900
    readonly property color success: contrast ? contrastText : "#18794E"
    readonly property color successTint: contrast ? contrastBackground : "#E4F4EC"
    readonly property color warn: contrast ? contrastDanger : "#955800"
    readonly property color warnTint: contrast ? contrastBackground : "#FFF3DF"
    readonly property color danger: contrast ? contrastDanger : "#C8322B"
    readonly property color dangerTint: contrast ? contrastBackground : "#FCE9E7"
    // Sign on a solid success, warn or danger ground.
    readonly property color overSign: contrast ? contrastBackground : "#FFFFFF"
    readonly property color veil: Qt.rgba(ink900.r, ink900.g, ink900.b, contrast ? 0.8 : 0.32)
    // A code is read by a phone: always dark on white.
    readonly property color codeDark: ink900
    readonly property color codeLight: "#FFFFFF"

    // --- type -------------------------------------------------------------------------------
    component TypeScale: QtObject {
        required property int number
        required property int hero
        required property int h1
        required property int h2
        required property int h3
        required property int body
        required property int small
    }
    readonly property real elderScale: 1.5
    readonly property TypeScale kiosk: TypeScale {
        number: 264
        hero: 132
        h1: 72
        h2: 48
        h3: 36
        body: 30
        small: 26
    }
    readonly property TypeScale desk: TypeScale {
        number: 40
        hero: 40
        h1: 28
        h2: 20
        h3: 20
        body: 15
        small: 13
    }
    // kiosk x elderScale: read from 10 m; also the kiosk in elder mode.
    readonly property TypeScale wall: TypeScale {
        number: 396
        hero: 198
        h1: 108
        h2: 72
        h3: 54
        body: 45
        small: 39
    }
    readonly property TypeScale elderKiosk: TypeScale {
        number: 264
        hero: 198
        h1: 108
        h2: 72
        h3: 54
        body: 45
        small: 39
    }
    // The scale of this process and mode; components use it unless told otherwise.
    readonly property TypeScale type: face === "desk" ? desk : face === "wall" ? wall : elder ? elderKiosk : kiosk

    readonly property string family: "Noto Sans CJK SC"
    readonly property string familyTibetan: "Noto Serif Tibetan"
    // Noto Serif Tibetan's natural line is 2.8 em; we set it in 1.7 em.
    readonly property real tibetanLine: 1.7
    readonly property real tibetanNatural: 2.8
    // Where two lines stand in one control, Tibetan ones move so far apart: tails hang low.
    readonly property int tibetanApart: language !== "bo" ? 0 : face === "desk" ? 3 : s12
    // Its least size: lines are higher, so elder mode goes back to the plain size before it cuts.
    readonly property int tibetanLeast: elder ? kiosk.body : type.small
    // How much higher it is set, in em, so that heads and tails stand in the middle of that line.
    readonly property real tibetanRise: 0.17
    // How far its heads and tails, taken together, hang below the middle of a box, in em.
    readonly property real tibetanHang: 0.25
    // Line of Noto Sans CJK SC, in em.
    readonly property real naturalLine: 1.448
    // What is left of it where lines have to stand close.
    readonly property real closeLine: 0.84

    // --- space, radius, stroke ---------------------------------------------------------------
    readonly property int s4: 4
    readonly property int s8: 8
    readonly property int s12: 12
    readonly property int s16: 16
    readonly property int s24: 24
    readonly property int s32: 32
    readonly property int s48: 48
    readonly property int s64: 64
    readonly property int s96: 96

    readonly property int radiusS: 8
    readonly property int radiusM: 16
    readonly property int radiusL: 24
    readonly property int radiusPill: 999
    readonly property int radiusControl: face === "desk" ? radiusS : radiusL
    readonly property int radiusCard: face === "desk" ? radiusM : radiusL

    readonly property int stroke: face === "desk" ? 1 : 2
    readonly property int strokeStrong: face === "desk" ? 2 : 4
    readonly property real iconStroke: 1.75
    readonly property real iconStrokeBold: 2.25

    // --- touch and motion ----------------------------------------------------------------------
    readonly property int touchMin: face === "desk" ? 32 : elder ? 120 : 80
    readonly property int controlHeight: face === "desk" ? 48 : elder ? 160 : 108
    readonly property int rowHeight: face === "desk" ? 44 : elder ? 184 : 112
    readonly property int iconSize: face === "desk" ? 20 : elder ? 60 : 44
    readonly property int gap: face === "desk" ? s8 : s16
    readonly property int padding: face === "desk" ? s16 : s24
    readonly property int motion: reducedMotion ? 0 : 160

    // --- tones: one word for a state, two colours for it -----------------------------------------
    // "info", "success", "warn", "danger", "neutral", "gold"
    function toneTint(tone: string): color {
        switch (tone) {
        case "success":
            return root.successTint;
        case "warn":
            return root.warnTint;
        case "danger":
            return root.dangerTint;
        case "neutral":
            return root.canvas;
        case "gold":
            return root.gold;
        default:
            return root.tint;
        }
    }
    function toneColor(tone: string): color {
        switch (tone) {
        case "success":
            return root.success;
        case "warn":
            return root.warn;
        case "danger":
            return root.danger;
        case "neutral":
            return root.inkMuted;
        case "gold":
            return root.gold;
        default:
            return root.accent;
        }
    }
    // The sizes below `size` in the scale, largest first.
    function steps(size: int): var {
        const scale = root.type;
        return [scale.hero, scale.h1, scale.h2, scale.h3, scale.body, scale.small].filter(step => step < size);
    }
    function iconWidth(name: string): real {
        return Icons.isBold(name) ? root.iconStrokeBold : root.iconStroke;
    }
}
