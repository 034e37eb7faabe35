pragma Singleton
import QtQml

// The five levels in words, 1 first.
QtObject {
    readonly property var words: [qsTr("非常不满意"), qsTr("不满意"), qsTr("基本满意"), qsTr("满意"), qsTr("非常满意")]
}
