pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The kiosk's window: one page between header and plinth, drawn on a stage of 1080 × 1920, or of
// 1920 × 1080 where the screen is wide, that is scaled to whatever screen there is.
Window {
    id: root

    required property var kiosk
    readonly property var frame: kiosk.see.frame
    readonly property var pages: ({
            "starting": "StartingPage.qml",
            "home": "HomePage.qml",
            "elder": "ElderHome.qml",
            "closed": "ClosedPage.qml",
            "more": "MorePage.qml",
            "service": "ServicePage.qml",
            "search": "SearchPage.qml",
            "themes": "ThemesPage.qml",
            "departments": "DepartmentsPage.qml",
            "browsed": "BrowsedPage.qml",
            "theme": "MaterialsPage.qml",
            "item": "MaterialsPage.qml",
            "ticket": "TicketPage.qml",
            "no_slip": "NoSlipPage.qml",
            "no_ticket": "NoTicketPage.qml",
            "late": "LatePage.qml",
            "number": "NumberPage.qml",
            "collect": "CollectPage.qml",
            "rate_scan": "ScanPage.qml",
            "progress": "ProgressPage.qml",
            "give_up": "GiveUpPage.qml",
            "given_up": "GivenUpPage.qml",
            "rate": "RatePage.qml",
            "reasons": "ReasonsPage.qml",
            "thanks": "ThanksPage.qml",
            "check_in": "PhonePage.qml",
            "booking": "BookingPage.qml",
            "drop_booking": "DropBookingPage.qml",
            "book_service": "ChoicePage.qml",
            "book_day": "ChoicePage.qml",
            "book_time": "ChoicePage.qml",
            "book_who": "PhonePage.qml",
            "booked": "BookedPage.qml"
        })

    width: 1080
    height: 1920
    color: Tokens.canvas
    title: qsTr("自助取号机")
    onWidthChanged: kiosk.stand(width, height)
    onHeightChanged: kiosk.stand(width, height)
    Component.onCompleted: kiosk.stand(width, height)

    Binding {
        target: Zones
        property: "landscape"
        value: root.frame.wide
    }

    Item {
        id: stage

        objectName: "stage"
        width: Zones.width
        height: Zones.height
        x: (root.width - width * scale) / 2
        y: (root.height - height * scale) / 2
        scale: Math.min(root.width / width, root.height / height)
        transformOrigin: Item.TopLeft
        clip: scale !== 1

        Loader {
            id: loader

            readonly property string face: root.frame.face

            objectName: "page"
            anchors.fill: parent
            onFaceChanged: setSource(root.pages[face], {
                kiosk: root.kiosk
            })
        }
        FrameHeader {
            kiosk: root.kiosk
            visible: root.frame.face !== "closed"
        }
        Stepper {
            x: Zones.stepsX
            y: Zones.stepsY
            height: Zones.landscape ? Zones.headerHeight : implicitHeight
            visible: root.frame.step >= 0
            steps: [qsTr("选业务"), qsTr("选事项"), qsTr("看材料"), qsTr("取号")]
            current: Math.max(0, root.frame.step)
        }
        FrameBar {
            objectName: "bar"
            y: Zones.contentBottom
            kiosk: root.kiosk
        }
        FramePlinth {
            x: Zones.plinthX
            y: Zones.plinthY
            width: Zones.width - x
            height: Zones.plinthHeight
            kiosk: root.kiosk
        }
        Overlays {
            kiosk: root.kiosk
        }
        SaverLayer {
            kiosk: root.kiosk
        }
        HallPauseFace {
            y: alarm ? 0 : Zones.homeTop
            width: parent.width
            height: alarm ? parent.height : Zones.contentBottom - y
            visible: pause !== null && (alarm || root.frame.page === "home")
            pause: root.kiosk.see.hall.pause ?? null
            titleSize: Zones.landscape && !alarm ? Tokens.kiosk.h1 + Tokens.s24 : Tokens.kiosk.hero
            noteSize: Tokens.type.h3
        }
        StaffLayer {
            staff: root.kiosk.staff
            // The way out of the hall goes before everything.
            opacity: root.kiosk.see.hall.pause?.reason === "evacuation" ? 0 : 1
            enabled: opacity > 0
        }
    }
}
