pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The kiosk is away for a moment. Says so in three languages at once: nobody is there to choose one.
// The Tibetan is to be reviewed by a native speaker.
Window {
    id: root

    readonly property bool wide: width > height

    width: 1080
    height: 1920
    color: Tokens.deep
    title: "请稍候"

    component Words: AppText {
        width: stage.width - 2 * Tokens.s48
        color: Tokens.overDeep
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        fit: true
        maxLines: 3
    }

    Item {
        id: stage

        width: root.wide ? 1920 : 1080
        height: root.wide ? 1080 : 1920
        x: (root.width - width * scale) / 2
        y: (root.height - height * scale) / 2
        scale: Math.min(root.width / width, root.height / height)
        transformOrigin: Item.TopLeft

        Column {
            anchors.centerIn: parent
            spacing: Tokens.s48

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "wait"
                size: Tokens.kiosk.number
                color: Tokens.overDeep
            }
            Words {
                objectName: "sorry-zh"
                text: "这台机器正在恢复，请稍候"
                size: Tokens.kiosk.h1
                bold: true
            }
            Words {
                text: "要马上取号，请到咨询台找工作人员"
                size: Tokens.kiosk.h3
            }
            Words {
                objectName: "sorry-en"
                text: "This machine will be back in a moment"
                size: Tokens.kiosk.h2
                bold: true
            }
            Words {
                text: "For a ticket now, please ask at the information desk"
                size: Tokens.kiosk.h3
            }
            Words {
                objectName: "sorry-bo"
                text: "འཕྲུལ་ཆས་འདི་སླར་གསོ་བྱེད་བཞིན་པས་ཅུང་ཙམ་སྒུག་རོགས།"
                size: Tokens.kiosk.h3
                bold: true
            }
            Words {
                text: "ད་ལྟ་ཨང་ལེན་དགོས་ན་འདྲི་རྩད་ཅོག་ཙེར་ལས་མི་བཙལ་རོགས།"
                size: Tokens.kiosk.h3
            }
        }
    }
}
