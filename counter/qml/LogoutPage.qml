import QtQuick
import Ui

// Signing out closes the window.
AskPage {
    id: root

    title: qsTr("退出登录")
    acceptText: qsTr("退出并关窗")
    onAccepted: root.model.logout()

    AppText {
        width: parent.width
        text: qsTr("退出后窗口关闭，等候的群众由其他窗口办理。")
        color: Tokens.inkSoft
        wrapMode: Text.Wrap
    }
}
