import QtQuick

// Dates as people say them; month and day 1…, weekday 1 = Monday.
QtObject {
    readonly property var months: [qsTr("1月"), qsTr("2月"), qsTr("3月"), qsTr("4月"), qsTr("5月"), qsTr("6月"), qsTr("7月"), qsTr("8月"), qsTr("9月"), qsTr("10月"), qsTr("11月"), qsTr("12月")]
    readonly property var weekdays: [qsTr("星期一"), qsTr("星期二"), qsTr("星期三"), qsTr("星期四"), qsTr("星期五"), qsTr("星期六"), qsTr("星期日")]

    function day(month: int, day: int): string {
        return month > 0 ? qsTr("%1%2日").arg(months[month - 1]).arg(day) : "";
    }
    // When the hall opens again; empty where nobody knows.
    function opens(view: var): string {
        if (view.next_time === "")
            return "";
        if (view.next_in === 0)
            return qsTr("今天 %1 开门").arg(view.next_time);
        if (view.next_in === 1)
            return qsTr("明天 %1 开门").arg(view.next_time);
        const date = qsTr("%1%2日 %3").arg(months[view.next_month - 1]).arg(view.next_day).arg(weekday(view.next_weekday));
        return qsTr("%1 %2 开门").arg(date).arg(view.next_time);
    }
    function weekday(number: int): string {
        return number > 0 ? weekdays[number - 1] : "";
    }
}
