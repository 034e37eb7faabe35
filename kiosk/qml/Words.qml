pragma Singleton
import QtQuick
import Ui

// States and numbers as sentences in the language of the screen. Called from bindings, so that a
// change of language changes them at once.
QtObject {
    id: root

    function wait(row: var): string {
        if (row.wait === "none")
            return qsTr("无需等候");
        if (row.wait === "unknown" || row.wait === undefined)
            return "";
        if (row.low === row.high)
            return qsTr("约 %1 分钟").arg(row.low);
        return qsTr("约 %1–%2 分钟").arg(row.low).arg(row.high);
    }
    function waiting(count: int): string {
        return qsTr("%1 人等候").arg(count);
    }
    function off(row: var): string {
        switch (row.status) {
        case "closed":
            return root.opens(row) || qsTr("现在不办理");
        case "full":
            return row.again === "" ? qsTr("今日号已取完") : qsTr("%1 再取号").arg(row.again);
        case "paused":
            return qsTr("大厅暂停服务");
        case "no_window":
            return qsTr("今天没有窗口办理");
        default:
            return "";
        }
    }
    // When a service that is closed now opens again; empty where nobody knows. Tibetan names of months
    // are too long for a tile.
    function opens(row: var): string {
        if (row.next_time === "")
            return "";
        if (row.next_in === 0)
            return qsTr("今天 %1 开办").arg(row.next_time);
        if (row.next_in === 1)
            return qsTr("明天 %1 开办").arg(row.next_time);
        const soon = row.next_in < 7;
        const later = Tokens.language === "bo" ? row.next_month + "/" + row.next_day : root.monthDay(row.next_month, row.next_day);
        return qsTr("%1 %2 开办").arg(soon ? root.shortWeekday(row.next_weekday) : later).arg(row.next_time);
    }
    // What can be booked of a service whose tickets of today are all given; empty where nothing can.
    // Tibetan names of weekdays, too, leave no room beside "full today".
    function books(row: var): string {
        if (row.book_in < 0)
            return "";
        if (row.book_in === 0)
            return qsTr("可约 %1").arg(row.book_time);
        if (row.book_in === 1)
            return qsTr("可约明天");
        const named = row.book_in < 7 ? root.shortWeekday(row.book_weekday) : root.monthDay(row.book_month, row.book_day);
        return qsTr("可约%1").arg(Tokens.language === "bo" ? row.book_month + "/" + row.book_day : named);
    }
    // What stands where the wait stands. The hub knows none while no open window serves it.
    function tileWait(row: var): string {
        if (row.status !== "open")
            return root.off(row);
        return row.wait === "unknown" ? qsTr("窗口暂未开") : root.wait(row);
    }
    function tileState(row: var): string {
        return row.status !== "open" ? "off" : row.wait;
    }
    function tileCount(row: var): string {
        if (row.book_in >= 0)
            return root.books(row);
        if (row.status !== "open" || row.waiting === 0 && row.wait !== "range" && row.wait !== "long")
            return "";
        return root.counts(row) ? String(row.waiting) : root.waiting(row.waiting);
    }
    // Beside a longer script, or hours of waiting, or on a narrower tile, the count is a sign and a
    // number.
    function counts(row: var): bool {
        return row.status === "open" && (Zones.landscape || Tokens.language !== "zh" || row.high >= 100);
    }

    function days(count: int): string {
        if (count < 0)
            return "";
        return count === 0 ? qsTr("当场办结") : qsTr("%n 个工作日", "", count);
    }
    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(" ・ ");
    }
    // The line under an item's name.
    function itemNote(row: var): string {
        return root.joined([root.promise(row), root.fee(row.fee)]);
    }
    function promise(row: var): string {
        return row.days < 0 ? row.department : row.days === 0 ? qsTr("当场办结") : qsTr("承诺 %n 个工作日办结", "", row.days);
    }
    function fee(words: string): string {
        return words === "不收费" ? qsTr("不收费") : words === "收费" ? qsTr("收费") : words;
    }
    function materials(count: int): string {
        return count > 0 ? qsTr("材料 %n 份", "", count) : "";
    }
    function themeNote(row: var): string {
        return root.joined([root.itemCount(row), root.days(row.days)]);
    }
    function itemCount(row: var): string {
        return qsTr("%n 个事项", "", row.items);
    }

    function month(no: int): string {
        return ["", qsTr("1月"), qsTr("2月"), qsTr("3月"), qsTr("4月"), qsTr("5月"), qsTr("6月"), qsTr("7月"), qsTr("8月"), qsTr("9月"), qsTr("10月"), qsTr("11月"), qsTr("12月")][no];
    }
    function weekday(no: int): string {
        return ["", qsTr("星期一"), qsTr("星期二"), qsTr("星期三"), qsTr("星期四"), qsTr("星期五"), qsTr("星期六"), qsTr("星期日")][no];
    }
    function shortWeekday(no: int): string {
        return ["", qsTr("周一"), qsTr("周二"), qsTr("周三"), qsTr("周四"), qsTr("周五"), qsTr("周六"), qsTr("周日")][no];
    }
    function date(monthNo: int, day: int, weekdayNo: int): string {
        if (weekdayNo === 0)
            return "";
        return qsTr("%1%2日 %3").arg(root.month(monthNo)).arg(day).arg(root.weekday(weekdayNo));
    }

    function monthDay(monthNo: int, day: int): string {
        return monthNo === 0 ? "" : qsTr("%1%2日").arg(root.month(monthNo)).arg(day);
    }
    // What is left of a time that can be booked.
    function free(count: int): string {
        return count > 0 ? qsTr("还有 %1 个").arg(count) : qsTr("已约满");
    }
    function dayFree(row: var): string {
        const left = !row.open ? qsTr("不办理") : row.free === 0 && row.today ? qsTr("今天没有了") : root.free(row.free);
        return root.joined([root.weekday(row.weekday), left]);
    }
    // A booking, for its person.
    function bookingState(row: var): string {
        if (row.ticket !== "")
            return qsTr("已签到，%1").arg(row.ticket);
        switch (row.when) {
        case "now":
            return qsTr("现在可以签到");
        case "over":
            return row.state === "cancelled" ? qsTr("已取消") : qsTr("时间已过");
        default:
            return row.state === "cancelled" ? qsTr("已取消") : qsTr("还没到时间");
        }
    }
    function bookingNote(row: var, hallOpen: bool): string {
        if (row.ticket !== "")
            return "";
        if (row.state === "cancelled" || row.when === "over")
            return hallOpen ? qsTr("可以回首页，直接取号") : qsTr("上班时间来，可以直接取号");
        if (row.when === "now")
            return "";
        if (row.when === "early")
            return (hallOpen ? qsTr("%1 以后来签到；急着办可以直接取号") : qsTr("%1 以后来签到")).arg(row.from);
        return qsTr("%1 %2 以后来签到").arg(root.date(row.month, row.day, row.weekday)).arg(row.from);
    }

    // A ticket's state, for its holder.
    function state(row: var): string {
        switch (row.state) {
        case "waiting":
            return qsTr("正在排队");
        case "called":
            return qsTr("正在叫您");
        case "serving":
            return qsTr("正在办理");
        case "no_show":
            return qsTr("已过号");
        case "parked":
            return qsTr("暂时挂起");
        case "done":
            return qsTr("已办完");
        case "cancelled":
            return qsTr("已取消");
        case "expired":
            return qsTr("已作废");
        default:
            return qsTr("已预约");
        }
    }
    // `held`: the ticket itself was scanned, so that its holder may act; `scanner`: it could be.
    function stateNote(row: var, held: bool, scanner: bool): string {
        switch (row.state) {
        case "waiting":
            return qsTr("请坐下等候，叫到您时屏幕和广播会提示");
        case "called":
            return qsTr("请现在到 %1 号窗口").arg(row.window);
        case "serving":
            return row.window > 0 ? qsTr("%1 号窗口正在为您办理").arg(row.window) : "";
        case "no_show":
            return !row.may_return ? qsTr("请重新取号，或者找导办") : held ? qsTr("不用急，点按钮可以再排一次") : root.holder(scanner);
        case "parked":
            return !row.may_return ? qsTr("窗口人员会再叫您") : held ? qsTr("材料补齐了，点按钮回到队里") : root.holder(scanner);
        case "done":
            return row.may_rate && held ? qsTr("请您评一评这次服务，不评也可以") : "";
        default:
            return qsTr("还要办事，请重新取号");
        }
    }

    function holder(scanner: bool): string {
        return scanner ? qsTr("要再排一次，请扫号票上的二维码") : qsTr("要再排一次，请拿号票找导办");
    }

    // Why there is no slip.
    function slipTitle(reason: string): string {
        switch (reason) {
        case "paper_end":
        case "paper_near_end":
            return qsTr("小票机没纸了，您的号有效");
        case "cover_open":
            return qsTr("小票机盖子没关好，您的号有效");
        case "cutter":
            return qsTr("小票机切刀卡住了，您的号有效");
        case "offline":
        case "absent":
            return qsTr("小票机没有连上，您的号有效");
        case "error":
            return qsTr("小票机出了故障，您的号有效");
        default:
            return qsTr("没有打印小票，您的号有效");
        }
    }
    function slipText(reason: string): string {
        if (reason === "")
            return qsTr("号已经排上，请记下号码");
        if (reason === "paper_end" || reason === "paper_near_end")
            return qsTr("号已经排上。已经通知工作人员来加纸");
        return qsTr("号已经排上。已经通知工作人员来处理");
    }
    function level(no: int): string {
        return ["", qsTr("非常不满意"), qsTr("不满意"), qsTr("基本满意"), qsTr("满意"), qsTr("非常满意")][no];
    }
    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }
}
