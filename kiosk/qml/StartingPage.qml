import QtQuick
import Ui

// Before the hub has said what the hall offers.
Page {
    id: root

    LoadingState {
        objectName: "starting"
        anchors.centerIn: parent
        width: root.wide
        title: qsTr("正在连接大厅系统")
        text: qsTr("请稍候，或者找导办取号")
    }
}
