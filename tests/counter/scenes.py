"""Every state that the counter's pictures draw, made from contract values alone.

`python tests/counter/scenes.py FOLDER [zh|en|bo]` draws them all (QT_QPA_PLATFORM=offscreen).
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent

from assets.ui import UiEngine, application, create_engine, grab
from counter.dock import Area, Edge, Place, Screen
from counter.everywhere import Reach
from counter.keymap import USUAL, Keymap
from counter.models.dock import DockModel
from counter.view_model import Counter
from hardware.card.checks import CardFault, CardFaultReason, CardRead
from hardware.sim.people import PEOPLE
from hub.contract import commands, names
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.results import (
    BookingView,
    CallExplained,
    Candidate,
    CasePapers,
    CaseView,
    Current,
    DeadlineRow,
    Deadlines,
    DraftLine,
    ItemLine,
    Items,
    ItemShown,
    MaterialView,
    Messages,
    MessageView,
    PersonFound,
    PersonTicket,
    Policies,
    PolicyLine,
    Queue,
    QueueRow,
    SelfTestShown,
    StationTest,
    ThemeItem,
    ThemeLine,
    Themes,
    ThemeShown,
)
from hub.contract.states import (
    Alert,
    AlertKind,
    Board,
    BoardWindow,
    Break,
    Clock,
    DeviceView,
    Hall,
    HallStatus,
    Helpers,
    Menu,
    OpenMessage,
    Pause,
    ServiceStatus,
    ServiceTile,
    UndoOffer,
    WindowCase,
)
from hub.contract.words import (
    Addressee,
    Applicant,
    DeviceKind,
    DraftMove,
    HallPauseReason,
    MessageStage,
    Move,
    Outcome,
    PauseReason,
    Priority,
    SelfTestState,
    StopReason,
    Text,
    TicketState,
    WindowKind,
    WindowStatus,
    Wish,
)
from hub.domain import left_out
from hub.domain.contender import Head, Policy
from hub.domain.papers.case import EXAMPLE
from hub.handlers.alert_texts import message_text
from tests.counter import drafts
from tests.counter.recorder import RecordingPort
from tests.counter.windows import NOW, SERVING_MAY, ago, called, serving, ticket, window
from tests.papers import paper
from tests.pauses import hall_pause

QML = Path(__file__).parents[2] / "counter" / "qml"
SERVICES = {
    "A": Text("综合受理", "General services", "སྤྱི་ཁྱབ་དང་ལེན།"),
    "B": Text("户籍身份证", "Household and ID", "ཐེམ་ཐོ་དང་ཐོབ་ཐང་།"),
    "C": Text("社保就业", "Social security", "སྤྱི་ཚོགས་འགན་སྲུང་།"),
    "D": Text("医疗保险", "Health insurance", "སྨན་བཅོས་འགན་སྲུང་།"),
    "E": Text("企业开办", "Starting a company", "ཁེ་ལས་འཛུགས་པ།"),
    "G": Text("不动产登记", "Real estate", "འགུལ་མེད་རྒྱུ་ནོར།"),
    "J": Text("综合出件", "Collecting results", "ཡིག་ཆ་ལེན་པ།"),
}


class Stage:
    """One counter on the screen, driven by hand."""

    def __init__(
        self, language: str = "zh", width: int = 1366, height: int = 768, keys: Keymap = USUAL
    ) -> None:
        application()
        self.port = RecordingPort()
        self.time = 100.0
        self.engine: UiEngine = create_engine(QML, language=language, face="desk")
        self.engine.set_mode(reducedMotion=True)
        self.counter = Counter(
            self.port,
            3,
            "C-03",
            monotonic=lambda: self.time,
            parent=self.engine,
            keys=keys,
        )
        self.size = (width, height)
        self.dock: DockModel | None = None
        self.session = self.counter.session
        self._answer()
        self.session.on_state("menu", menu())
        self.session.on_state("board", board())
        self.session.on_state("hall", hall())
        self.session.on_state("clock", Clock(NOW))
        self.session.on_lost(False)

    def load(self) -> None:
        size = dict(zip(("fullWidth", "fullHeight"), self.size, strict=True))
        place = {"dock": self.dock} if self.dock else {}
        self.engine.setInitialProperties({"counter": self.counter, **size, **place})
        self.engine.load_page("Main.qml")
        application().processEvents()

    def show(self, state: object) -> None:
        self.session.on_state("window/3", state)  # type: ignore[arg-type]  # a test's own table

    def close(self) -> None:
        for shown in self.engine.windows():
            shown.close()
        self.engine.set_language("zh")  # takes its translator out of the application
        self.engine.deleteLater()
        # Outside an event loop nothing else deletes it: engines would pile up.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application().processEvents()
        # What it leaves goes now: a collector that wakes within the next scene's events may find
        # half of a deleted engine there (workers died in such a place, twice).
        gc.collect()

    def _answer(self) -> None:
        self.port.answers = {
            commands.ListQueue: lambda c: queue(c),
            commands.ShowCurrent: lambda c: current(c),
            commands.ShowItem: lambda c: item(c),
            commands.ExplainCall: lambda c: explained(c),
            commands.SearchItems: lambda c: found(c),
            commands.ListOwnItems: lambda c: used(c),
            commands.ListMessages: lambda c: written(c),
        }


# ── what the hub says ────────────────────────────────────────────────────────


def menu() -> Menu:
    tiles = tuple(
        ServiceTile(
            code, name, Text(""), "doc", ServiceStatus.OPEN, "9–17", 3, None, False, Text(""), (3,)
        )
        for code, name in SERVICES.items()
    )
    hall_name = Text("城中区政务服务中心", "Chengzhong Service Centre", "གྲོང་དཀྱིལ་ཆུས་ཞབས་ཞུ་ལྟེ་གནས།")
    return Menu(hall_name, "2026-07-14", True, "9–17", None, tiles, 12)


def board() -> Board:
    windows = tuple(BoardWindow(no, WindowKind.GENERAL, WindowStatus.OPEN) for no in range(1, 9))
    return Board(Text("大厅"), "2026-07-14", (), windows)


def hall() -> Hall:
    speaker = DeviceHealth("speaker", Health.OK)
    devices = (
        DeviceView("hall-1", DeviceKind.DISPLAY, True, health=(speaker,)),
        DeviceView("window-3", DeviceKind.WINDOW, True, window=3),
        DeviceView("pad-3", DeviceKind.PAD, True, window=3),
    )
    alerts = (
        Alert(
            "1",
            AlertKind.DEVICE,
            Text("打印机纸将尽", "Paper is running low", "ཤོག་བུ་ཚར་ལ་ཉེ།"),
            ago(300),
            "c-3",
            3,
        ),
        Alert(
            "2",
            AlertKind.LATE,
            Text("A025 等候超过目标", "A025 waits too long", "A025 སྒུག་ཡུན་རིང་།"),
            ago(60),
            None,
            3,
        ),
    )
    name = Text("城中区政务服务中心")
    return Hall(name, "0.1.0", HallStatus.OPEN, "2026-07-14", ago(9000), 99, alerts, devices)


def in_force(policy: Text | None, *, by_hand: bool = False) -> Hall:
    """The hall while a policy is in force."""
    return msgspec.structs.replace(hall(), policy=policy, policy_by_hand=by_hand)


def queue(command: object) -> Queue:
    state = command.state  # type: ignore[attr-defined]
    table = [
        ("B038", "马*云", Priority.REGULAR, 31, 2),
        ("A024", "李*", Priority.APPOINTMENT, 16, 1),
        ("A028", "祁*德", Priority.PRIORITY, 11, 1),
        ("A025", "王*英", Priority.REGULAR, 20, 1),
        ("A026", "", Priority.REGULAR, 18, 1),
        ("A027", "韩*玉", Priority.REGULAR, 14, 1),
        ("A029", "", Priority.REGULAR, 10, 1),
        ("A030", "赵*", Priority.REGULAR, 7, 1),
        ("A031", "冶*兰", Priority.REGULAR, 4, 1),
        ("A032", "", Priority.REGULAR, 1, 1),
    ]
    rates = {Priority.PRIORITY: 2.0, Priority.APPOINTMENT: 1.5}
    aside = state is not TicketState.WAITING
    back = {"A024": NOW + timedelta(minutes=10)} if state is TicketState.PARKED else {}
    rows = tuple(
        QueueRow(
            number,
            number[0],
            cls,
            name,
            ago(minutes * 60),
            1200,
            rank,
            i == 0 and not aside,
            minutes / 20 * rates.get(cls, 1.0),
            i % 3,
            rate=rates.get(cls, 1.0),
            note="去缴费" if number in back else "",
            back_at=back.get(number),
            booked_for=ago(minutes * 60) if cls is Priority.APPOINTMENT else None,
        )
        for i, (number, name, cls, minutes, rank) in enumerate(table[:2] if aside else table)
    )
    return Queue(request_id=command.request_id, rows=rows, total=len(rows), page=0)  # type: ignore[attr-defined]


def case(
    name: str,
    outcome: Outcome,
    day: int,
    deadline: str | None = None,
    *,
    provisional: bool = False,
) -> CaseView:
    number = f"0005110110002026071{day}0001"
    at = ago(86400 * day)
    return CaseView(number, "000511011000", name, outcome, at, deadline, provisional)


def current(command: object) -> Current:
    return Current(
        request_id=command.request_id,  # type: ignore[attr-defined]
        ticket="A023",
        state=TicketState.SERVING,
        name="张桂兰",
        masked_number="630103********2426",
        priority=Priority.PRIORITY,
        waited_s=960,
        calls=1,
        items=("000511011000",),
        history=(
            case("城乡居民养老保险待遇申领", Outcome.DONE_AT_ONCE, 3),
            case("居民身份证换领", Outcome.ACCEPTED, 5, "2027-01-04", provisional=True),
            case("异地长期居住人员备案", Outcome.NOTICE_TO_SUPPLEMENT, 7),
        ),
    )


def item(command: object) -> ItemShown:
    def material(name: str, form: str = "原件 · 纸质", **flags: bool) -> MaterialView:
        known = {"exempt": None, "later": None, "promise": None} | flags
        return MaterialView(name, True, form, 1, "", **known)

    return ItemShown(
        request_id=command.request_id,  # type: ignore[attr-defined]
        code="000511011000",
        name="老年人福利补贴",
        kind="行政给付",
        department="民政部门",
        service="A",
        at_once=False,
        legal_days=30,
        promised_days=30,
        visits=1,
        fee="不收费",
        applicants=(Applicant.PERSON,),
        materials=(
            material("老年人福利补贴相关申报审批表", blank_form=True),
            material("银行卡或存折账号", "复印件 · 纸质", later=True),
            material("照片"),
            material("中华人民共和国居民身份证", exempt=True),
            material("居民户口簿", exempt=True),
        ),
        results=("老年人福利补贴",),
        outcomes=(
            Outcome.ACCEPTED,
            Outcome.ACCEPTED_WITH_GAPS,
            Outcome.NOTICE_TO_SUPPLEMENT,
            Outcome.REFUSED,
            Outcome.RECEIVED,
            Outcome.UNRESOLVED,
        ),
        due="2026-08-25",
        prints={
            Outcome.ACCEPTED: ("acceptance",),
            Outcome.ACCEPTED_WITH_GAPS: ("gaps_promise", "gaps_notice"),
            Outcome.NOTICE_TO_SUPPLEMENT: ("supplement_notice",),
        },
        conditions="具有本区户籍、年满 70 周岁的老年人，且未享受同类补贴",
        steps=("申请", "受理", "审核", "公示", "发放"),
        legal_limit="30 个工作日",
        promised_limit="30 个工作日",
        basis=("《中华人民共和国老年人权益保障法》第三十三条", "青政办〔2014〕173 号"),
        note="每年 3 月、9 月集中复核；本人行动不便的可由亲属代办，代办人带身份证",
    )


def found(command: object) -> Items:
    names = ("老年人福利补贴", "老年人优待证办理", "城乡居民基本养老保险待遇申领")
    lines = tuple(
        ItemLine(f"00051101100{i}", name, "民政部门", "A", 5, 30, "不收费", 0, 3 if i < 2 else 0)
        for i, name in enumerate(names)
    )
    return Items(request_id=command.request_id, items=lines, total=3, page=0)  # type: ignore[attr-defined]


def used(command: object) -> Items:
    """What the clerk is used to: no part of a name is marked."""
    lines = tuple(msgspec.structs.replace(line, start=0, end=0) for line in found(command).items)
    return Items(request_id=command.request_id, items=lines[::-1], total=3, page=0)  # type: ignore[attr-defined]


def explained(command: object) -> CallExplained:
    def weighed(
        number: str, cls: Priority, rate: float, minutes: int, over: int, *, apart: bool = False
    ) -> Candidate:
        score, rank = rate * minutes / 20, 2 if apart else 1
        return Candidate(
            number, number[0], cls, rank, rate, minutes * 60, 1200, score, over, not apart
        )

    apart = weighed("D038", Priority.REGULAR, 1.0, 24, 0, apart=True)
    return CallExplained(
        request_id=command.request_id,  # type: ignore[attr-defined]
        ticket="A023",
        call_no=57,
        window=3,
        at=ago(30),
        rule="accumulated",
        sentence=Text(
            "优先号的等候时间按 2.0 倍计，得分最高。同类之内始终先到先叫。",
            "A priority ticket's wait counts 2.0 times; its score is the highest.",
            "སྔོན་ལའི་ཨང་གི་སྒུག་ཡུན་ལྡབ་ 2.0 རྩིས།",
        ),
        chosen=weighed("A023", Priority.PRIORITY, 2.0, 16, 0),
        runners_up=(
            weighed("A021", Priority.REGULAR, 1.0, 20, 2),
            weighed("A024", Priority.APPOINTMENT, 1.5, 9, 0),
            apart,
        ),
        overtook=("A021", "A022"),
        cap=5,
        left_out=(left_out.helped(apart, Policy(late_factor=1.5)),),
        policy="rush",
        policy_title=Text("高峰", "Rush", "བྲེལ་དུས།"),
    )


# ── the scenes ───────────────────────────────────────────────────────────────


def _login(stage: Stage) -> None:
    stage.session.set_own(
        (
            DeviceHealth("printer", Health.WARN, FailReason.PAPER_NEAR_END),
            DeviceHealth("card", Health.OK),
            DeviceHealth("caller", Health.OK),
        )
    )
    stage.show(window(clerk=None, may=()))


def _login_errors(stage: Stage) -> None:
    _login(stage)
    stage.counter.login.submit("0217", "135790", True)
    stage.port.refuse(commands.Login, "wrong_pin", "工号或密码不对，还可试 4 次")


def _login_lost(stage: Stage) -> None:
    _login(stage)
    stage.session.on_lost(True)


def _idle(stage: Stage) -> None:
    stage.show(window())


def _called(stage: Stage) -> None:
    stage.show(called(shown=True, said=True))


def _not_announced(stage: Stage) -> None:
    stage.show(called())
    stage.time += 2.5
    stage.session.on_state("clock", Clock(NOW))


def _serving(stage: Stage) -> None:
    stage.show(
        window(
            may=SERVING_MAY,
            ticket=ticket(TicketState.SERVING, since=ago(372)),
            waiting=10,
            longest_since=ago(31 * 60),
        )
    )


def _booked(stage: Stage) -> None:
    booked = {"priority": Priority.APPOINTMENT, "booked_for": NOW}
    serving = msgspec.structs.replace(ticket(TicketState.SERVING, since=ago(372)), **booked)
    stage.port.answers[commands.ShowCurrent] = lambda command: msgspec.structs.replace(
        current(command), **booked
    )
    stage.show(window(may=SERVING_MAY, ticket=serving, waiting=10))


def _desk_booked(stage: Stage) -> None:
    _booked(stage)
    stage.counter.toggle_desk()


def _undo(stage: Stage) -> None:
    offer = UndoOffer(Move.FINISH, "A023", NOW + timedelta(seconds=8))
    stage.show(window(may=(Move.CALL, Move.UNDO), undo=offer))


def _paused(stage: Stage) -> None:
    pause = Pause(PauseReason.AWAY, ago(250), NOW + timedelta(minutes=16))
    stage.show(window(status=WindowStatus.PAUSED, may=(), pause=pause))


def _lost(stage: Stage) -> None:
    stage.show(called())
    stage.session.on_lost(True)
    stage.time += 38
    stage.session.linkChanged.emit()


def _panel(name: str, subject: str = "") -> Callable[[Stage], None]:
    def make(stage: Stage) -> None:
        stage.show(serving())
        stage.counter.panel.show(name, subject)

    return make


def _deadlines(request: object) -> Deadlines:
    def row(day: int, name: str, **fields: object) -> DeadlineRow:
        values = {"deadline": "2026-08-25", "provisional": False, "overdue": False, **fields}
        return DeadlineRow(f"0005110110002026071{day}0001", name, "0217", **values)  # type: ignore[arg-type]

    return Deadlines(
        request_id=request.request_id,  # type: ignore[attr-defined]
        rows=(
            row(
                1,
                "老年人福利补贴",
                deadline=None,
                stopped=StopReason.EXPERT_REVIEW,
                expected_by="2026-07-28",
            ),
            row(2, "城乡居民基本养老保险参保登记", deadline="2026-07-13", overdue=True),
            row(3, "开具户籍类证明"),
            row(4, "食品经营许可核发", deadline="2027-01-04", provisional=True),
        ),
        total=24,
        page=0,
    )


def _list(stage: Stage) -> None:
    stage.show(serving())
    stage.port.answers[commands.ListDeadlines] = _deadlines
    stage.counter.deadlines.open()


def _list_recounting(stage: Stage) -> None:
    stage.show(serving())
    stage.port.answers[commands.ListDeadlines] = lambda c: msgspec.structs.replace(
        _deadlines(c), recounting=4850
    )
    stage.counter.deadlines.open()


def _desk(stage: Stage) -> None:
    _serving(stage)
    stage.session.set_own((DeviceHealth("printer", Health.WARN, FailReason.PAPER_NEAR_END),))
    stage.counter.toggle_desk()


def _desk_filled(stage: Stage) -> None:
    _desk(stage)
    for index, check in enumerate(("present", "later", "present", "exempt", "exempt")):
        stage.counter.case.mark(index, check)
    stage.counter.case.put_date("2026-07-21")
    stage.counter.queue.focus("A028")


def _desk_idle(stage: Stage) -> None:
    stage.show(window())
    stage.counter.toggle_desk()


def _desk_narrowed(stage: Stage) -> None:
    stage.show(window())
    stage.counter.queue.narrow("A", "priority", "mine")
    stage.counter.toggle_desk()


def _desk_left(stage: Stage) -> None:
    """The last of them are left to other windows; a row tells so."""

    def some(command: object) -> Queue:
        known = queue(command)
        rows = [msgspec.structs.replace(r, left=i > 3) for i, r in enumerate(known.rows)]
        return msgspec.structs.replace(known, rows=tuple(rows), total=67)

    stage.port.answers[commands.ListQueue] = some
    stage.show(window())
    stage.counter.queue.narrow("", "", "others")
    stage.counter.toggle_desk()
    stage.counter.queue.focus("A026")


def _desk_none_left(stage: Stage) -> None:
    stage.port.answers[commands.ListQueue] = lambda c: Queue(
        request_id=c.request_id, rows=(), total=0, page=0
    )
    stage.show(window())
    stage.counter.queue.narrow("", "", "booked")
    stage.counter.toggle_desk()


def _desk_parked(stage: Stage) -> None:
    stage.show(window())
    stage.counter.toggle_desk()
    stage.counter.queue.choose_tab("parked")
    stage.counter.queue.focus("A024")


def call_alert(
    window: int, to: Addressee, stage: MessageStage, wish: Wish | None, by: str = ""
) -> Alert:
    """A clerk's call as the hall's picture tells it."""
    call = OpenMessage(window * 10 + (to is Addressee.SUPERVISOR), to, stage, wish, by)
    text = message_text(window, names.ADDRESSEES[to], wish)
    name = f"message:{window}:{to}"
    return Alert(name, AlertKind.MESSAGE, text, ago(90), window=window, message=call)


def called_hall(*alerts: Alert, guide: int = 2, supervisor: int = 0) -> Hall:
    known = hall()
    return msgspec.structs.replace(
        known, alerts=(*alerts, *known.alerts), helpers=Helpers(guide, supervisor)
    )


def written(command: object) -> Messages:
    """What was written with the calls of the scenes."""
    note = "老人听不清，请带便签纸过来，再叫一位会藏语的同事"
    views = tuple(
        MessageView(no, no // 10, "李莉", to, None, text, MessageStage.SENT, ago(90))
        for no, to, text in (
            (50, Addressee.GUIDE, ""),
            (71, Addressee.SUPERVISOR, note),
            (31, Addressee.SUPERVISOR, note),
        )
    )
    return Messages(request_id=command.request_id, messages=views)  # type: ignore[attr-defined]


def _help(stage: Stage) -> None:
    stage.session.on_state("hall", called_hall())
    stage.show(serving())
    stage.counter.calls.open()


def _help_nobody(stage: Stage) -> None:
    stage.session.on_state("hall", called_hall(guide=0))
    stage.show(serving())
    stage.counter.calls.open()


def _help_waiting(stage: Stage) -> None:
    own = call_alert(3, Addressee.GUIDE, MessageStage.COMING, Wish.FILL_IN, "周宁")
    stage.show(serving())
    stage.session.on_state("hall", called_hall(own))
    stage.counter.calls.open()


def _calls(stage: Stage) -> None:
    """A supervisor's alerts: two calls for him, one of his own."""
    guide, supervisor = Addressee.GUIDE, Addressee.SUPERVISOR
    stage.show(window(supervisor=True, helps=(supervisor, guide)))
    stage.session.on_state(
        "hall",
        called_hall(
            call_alert(5, guide, MessageStage.COMING, Wish.TRANSLATE, "guide-1"),
            call_alert(7, supervisor, MessageStage.SENT, None),
            call_alert(3, supervisor, MessageStage.SEEN, Wish.DISPUTE),
        ),
    )
    stage.counter.panel.show("alerts")


def _call_heard(stage: Stage) -> None:
    stage.show(window(helps=(Addressee.GUIDE,)))
    alert = call_alert(5, Addressee.GUIDE, MessageStage.SENT, Wish.ACCOMPANY)
    stage.session.on_state("hall", called_hall(alert))


def _filter(stage: Stage) -> None:
    stage.show(window())
    stage.counter.queue.narrow("A", "priority", "mine")
    stage.counter.panel.show("filter")


def _desk_search(stage: Stage) -> None:
    _desk(stage)
    stage.counter.case.clear()
    stage.counter.picker.search("lnr")


def _desk_used(stage: Stage) -> None:
    _desk(stage)
    stage.counter.case.clear()


def _desk_search_words(stage: Stage) -> None:
    def some(command: object) -> Items:
        first, second, third = found(command).items
        replace = msgspec.structs.replace
        lines = (
            replace(first, start=0, end=0, spans=((0, 3), (5, 7))),
            replace(second, start=0, end=0, name="<福利> & 补贴", spans=((0, 4), (7, 9))),
            third,
        )
        return Items(request_id=command.request_id, items=lines, total=3, page=0)  # type: ignore[attr-defined]

    stage.port.answers[commands.SearchItems] = some
    _desk_used(stage)
    stage.counter.picker.search("老年人 补贴 0005")


def _desk_refused(stage: Stage) -> None:
    _desk_filled(stage)
    stage.counter.case.register("accepted")
    stage.port.refuse(commands.RegisterCase, "outcome_impossible", "不能受理", why="差 1 项")


def _desk_panel(stage: Stage) -> None:
    _desk(stage)
    stage.counter.panel.show("transfer")


def _why(stage: Stage) -> None:
    _desk(stage)
    stage.counter.explain()


THEMES = (
    ThemeLine("newborn", "新生儿出生", 3, 15, 5, "A"),
    ThemeLine("retire", "退休", 11, 12, 22, "C"),
    ThemeLine("restaurant", "开办餐饮店", 6, 8, None, "E"),
)
MEMBERS = (
    ThemeItem("BIRTH", "出生医学证明首次签发"),
    ThemeItem("VACCINE", "预防接种证办理"),
    ThemeItem("CARD", "社会保障卡申领（邮寄卡不激活金融账户）"),
)


def theme_item(command: commands.ShowItem) -> ItemShown:
    """One of a theme's items: the parents' card is asked for in each, the rest is its own."""
    shown = item(command)
    name = next((one.name for one in MEMBERS if one.code == command.item), shown.name)
    own = msgspec.structs.replace(shown.materials[0], name=name + "申请表", blank_form=None)
    card = msgspec.structs.replace(shown.materials[2], name="父母身份证")
    fields = {"code": command.item, "name": name, "materials": (own, card)}
    return msgspec.structs.replace(shown, **fields)


def _themes(stage: Stage) -> None:
    """Nothing is begun yet."""
    _desk(stage)
    stage.port.answers |= {
        commands.ListThemes: lambda c: Themes(
            request_id=c.request_id, themes=THEMES, total=len(THEMES), page=0
        ),
        commands.ShowTheme: lambda c: ThemeShown(
            request_id=c.request_id,
            code="newborn",
            name="新生儿出生",
            service="A",
            departments=(),
            limit_days=5,
            items=tuple(one.name for one in MEMBERS),
            materials=(),
            members=MEMBERS,
        ),
        commands.ShowItem: theme_item,
    }
    stage.counter.themes.open()


def _theme_begun(stage: Stage) -> None:
    """Its first item is being registered."""
    _themes(stage)
    stage.counter.themes.begin("newborn")


def _theme_left(stage: Stage) -> None:
    """What is left of it."""
    _theme_begun(stage)
    stage.counter.themes.open()


def _guide(stage: Stage) -> None:
    _desk_filled(stage)
    stage.session.set_own((DeviceHealth("printer", Health.OK),))
    stage.counter.guide.open()


def _why_apart(stage: Stage) -> None:
    """Many were weighed, and more took no part."""
    _desk(stage)

    def crowded(command: object) -> CallExplained:
        told = explained(command)
        more = tuple(msgspec.structs.replace(told.runners_up[0], ticket=f"A0{n}") for n in (31, 32))
        head = Head(9, "A011", "A", Priority.REGULAR, ago(1800), 1200, until=ago(-300))
        return msgspec.structs.replace(
            told,
            runners_up=(*told.runners_up[:2], *more, told.runners_up[2]),
            left_out=(
                *told.left_out,
                left_out.kept_away(head._replace(clerk="0219"), NOW),
                left_out.parked("A007"),
            ),
        )

    stage.port.answers[commands.ExplainCall] = crowded
    stage.counter.explain()


def _halted(reason: HallPauseReason) -> Callable[[Stage], None]:
    def make(stage: Stage) -> None:
        stage.show(window(may=(), hall_pause=hall_pause(reason, ago(60))))

    return make


def _hall_panel(stage: Stage) -> None:
    stage.show(window(supervisor=True))
    stage.counter.panel.show("hall")


def _hall_resume(stage: Stage) -> None:
    pause = hall_pause(HallPauseReason.POWER, ago(60))
    stage.show(window(may=(), supervisor=True, hall_pause=pause))
    stage.counter.panel.show("hall")


def _panel_of_supervisor(name: str) -> Callable[[Stage], None]:
    def make(stage: Stage) -> None:
        stage.show(window(supervisor=True))
        stage.counter.panel.show(name)

    return make


def slip_alert() -> Alert:
    """A slip that did not come out of the kiosk."""
    text = Text(
        "kiosk-1 未打出 A031 号票：缺纸",
        "kiosk-1 did not print slip A031: out of paper",
        "kiosk-1 ནས་ A031 ཨང་རྟགས། པར་བཏབ་མེད། ཤོག་བུ་ཟད།",
    )
    return Alert("slip:7-x", AlertKind.SLIP, text, ago(20), "kiosk-1", None, "7-x")


def _slip(stage: Stage) -> None:
    known = hall()
    alerts = (*known.alerts, slip_alert())
    stage.session.on_state("hall", msgspec.structs.replace(known, alerts=alerts))
    stage.session.set_own((DeviceHealth("printer", Health.OK),))
    _panel("alerts")(stage)


def _papers(stage: Stage) -> None:
    _with_case(stage)
    made = (paper("promise", EXAMPLE), paper("acceptance", EXAMPLE))
    stage.port.answers[commands.ShowPapers] = lambda c: CasePapers(
        request_id=c.request_id, case_no=EXAMPLE.case_no, papers=made
    )
    stage.counter.papers.open(EXAMPLE.case_no)


def _supervisor(stage: Stage) -> None:
    known = hall()
    of_hall = tuple(
        Alert(f"hall-{no}", kind, text, ago(60 * no))
        for no, (kind, text) in enumerate(drafts.ALERTS, start=2)
    )
    alerts = (*known.alerts, *of_hall)
    stage.session.on_state("hall", msgspec.structs.replace(known, alerts=alerts))
    stage.show(window(supervisor=True, reviewer=True))
    stage.counter.panel.show("alerts")


def _rest(minutes: int, state: Callable[..., object] = window) -> Callable[[Stage], None]:
    """A planned rest of 45 minutes that begins in so many minutes."""

    def make(stage: Stage) -> None:
        begins = NOW + timedelta(minutes=minutes)
        stage.show(state(breaks=(Break(begins, begins + timedelta(minutes=45)),)))
        stage.session.on_state("clock", Clock(NOW))

    return make


def _serving_with(**fields: object) -> object:
    at = ticket(TicketState.SERVING, since=ago(372))
    return window(may=SERVING_MAY, ticket=at, **fields)


def _policies(command: object) -> Policies:
    return Policies(
        request_id=command.request_id,  # type: ignore[attr-defined]
        policies=(
            PolicyLine("", Text("本厅规则")),
            PolicyLine("rush", Text("高峰", "Rush", "བྲེལ་དུས།")),
            PolicyLine("plain", Text("先到先得", "First come, first served", "སྔོན་ལ་ཡོང་ན་སྔོན་ལ།")),
        ),
        in_force="rush",
        planned="rush",
        by_hand=False,
    )


def _policy(stage: Stage) -> None:
    stage.port.answers[commands.ListPolicies] = _policies
    stage.session.on_state("hall", in_force(Text("高峰", "Rush", "བྲེལ་དུས།")))
    stage.show(window(supervisor=True))
    stage.counter.policies.open()


def _policy_sure(stage: Stage) -> None:
    _policy(stage)
    stage.counter.policies.pick("plain")


def _policy_alone(stage: Stage) -> None:
    def one(command: object) -> Policies:
        known = _policies(command)
        return msgspec.structs.replace(known, policies=(), in_force="", planned="")

    stage.port.answers[commands.ListPolicies] = one
    stage.show(window(supervisor=True))
    stage.counter.policies.open()


def _why_by_hand(stage: Stage) -> None:
    stage.session.on_state("hall", in_force(Text("先到先得", "First come"), by_hand=True))
    _why(stage)


def _group(stage: Stage) -> None:
    stage.show(serving(after=("B", "F")))


def _card(stage: Stage) -> None:
    waiting, done = TicketState.WAITING, TicketState.DONE
    tickets = (
        PersonTicket("A025", "A", SERVICES["A"], waiting, ago(1260), True),
        PersonTicket("D011", "D", SERVICES["D"], waiting, ago(300), True),
        PersonTicket("B003", "B", SERVICES["B"], done, ago(7200), False, 5),
    )
    booking = BookingView("G", SERVICES["G"], NOW, NOW, NOW, TicketState.BOOKED)
    stage.port.answers[commands.FindPerson] = lambda c: PersonFound(
        request_id=c.request_id, masked_name="张*兰", tickets=tickets, booking=booking
    )
    stage.show(window())
    stage.counter.reader.on_card(CardRead(PEOPLE["senior"]))


def _card_booked(stage: Stage) -> None:
    booking = BookingView("G", SERVICES["G"], NOW, NOW, NOW, TicketState.BOOKED, code="12345678")
    waiting = PersonTicket("A025", "A", SERVICES["A"], TicketState.WAITING, ago(1260), True)
    stage.port.answers[commands.FindPerson] = lambda c: PersonFound(
        request_id=c.request_id, masked_name="张*兰", tickets=(waiting,), booking=booking
    )
    stage.show(window())
    stage.counter.reader.on_card(CardRead(PEOPLE["senior"]))


def _card_of_another(stage: Stage) -> None:
    _serving(stage)
    stage.counter.reader.on_card(CardRead(PEOPLE["senior"]))
    text = "A023 登记的是 张*兰，不是这张证的人"
    stage.port.refuse(commands.NameApplicant, "applicant_other", text)


def _card_expired(stage: Stage) -> None:
    _serving(stage)
    stage.counter.reader.on_card(CardFault(CardFaultReason.EXPIRED))


def _card_signed_out(stage: Stage) -> None:
    _login(stage)
    stage.counter.reader.on_card(CardRead(PEOPLE["senior"]))


def _self_test(stage: Stage) -> None:
    paper = Text("打印机缺纸：请装纸", "printer out of paper: put paper in", "པར་འཕྲུལ། ཤོག་བུ་ཟད།")
    away = Text("未开机或失联：请开机", "is away: switch it on", "སྒོ་འབྱེད་རོགས།")
    kiosk, counter = DeviceKind.KIOSK, DeviceKind.COUNTER
    stations = (
        StationTest("counter-3", counter, 3, SelfTestState.PASSED, (), (), NOW),
        StationTest("display-1", DeviceKind.DISPLAY, None, SelfTestState.PENDING),
        StationTest("kiosk-1", kiosk, None, SelfTestState.FAILED, (), (paper, away), NOW),
        StationTest("kiosk-2", kiosk, None, SelfTestState.AWAY, (), (away,), NOW),
    )
    stage.port.answers[commands.ShowSelfTest] = lambda c: SelfTestShown(
        request_id=c.request_id, day="2026-07-14", begun_at=NOW, stations=stations
    )
    stage.show(window(supervisor=True))
    stage.counter.selfTest.open()


def _keys(stage: Stage) -> None:
    stage.show(serving())
    reach = {"F1": Reach.EVERYWHERE, "F2": Reach.TAKEN, "F3": Reach.IMPOSSIBLE}
    stage.counter.keyboard.on_reach(reach)
    stage.counter.panel.show("keys")


def _docked(place: Place, make: Callable[[Stage], None]) -> Callable[[Stage], None]:
    def docked(stage: Stage) -> None:
        screen = Screen("main", Area(0, 0, *stage.size))
        stage.dock = DockModel(place, [screen], lambda _: None, parent=stage.counter)
        make(stage)

    return docked


def _outcome(stage: Stage) -> None:
    _serving(stage)
    stage.counter.bar.press("finish")


def _with_case(stage: Stage) -> None:
    done = WindowCase("0005110110002026071400001", "000511011000", Outcome.ACCEPTED)
    view = case("老年人福利补贴", Outcome.ACCEPTED, 0, "2026-08-25")
    stage.port.answers[commands.ShowCurrent] = lambda c: Current(
        request_id=c.request_id,
        ticket="A023",
        state=TicketState.SERVING,
        name="张桂兰",
        cases=(view,),
        items=("000511011000",),
    )
    stage.show(serving(cases=(done,)))
    stage.counter.toggle_desk()


def _drafts(stage: Stage) -> None:
    stage.port.answers[commands.ListCatalogues] = drafts.listed
    stage.show(window(supervisor=True, reviewer=True))
    stage.counter.drafts.open()


def _drafts_none(stage: Stage) -> None:
    stage.port.answers[commands.ListCatalogues] = lambda c: msgspec.structs.replace(
        drafts.listed(c), drafts=()
    )
    stage.show(window(supervisor=True, reviewer=True))
    stage.counter.drafts.open()


def _draft(
    line: DraftLine, *may: DraftMove, move: DraftMove | None = None, pages: int = 1
) -> Callable[[Stage], None]:
    """One draft is open; with `move` that is chosen."""

    def make(stage: Stage) -> None:
        stage.port.answers[commands.ShowDraft] = lambda c: drafts.shown(
            line, *may, command=c, pages=pages
        )
        stage.show(window(reviewer=True, supervisor=move is not DraftMove.APPROVE))
        stage.counter.drafts.choose(line.draft)
        if move is not None:
            stage.counter.drafts.mark(move.value)

    return make


SMALL, LOW = Place(Edge.RIGHT, folded=True), Place(Edge.BOTTOM)
SCENES: dict[str, Callable[[Stage], None]] = {
    "login": _login,
    "small-idle": _docked(SMALL, _idle),
    "small-not-announced": _docked(SMALL, _not_announced),
    "small-serving": _docked(SMALL, _serving),
    "small-undo": _docked(SMALL, _undo),
    "small-paused": _docked(SMALL, _paused),
    "small-lost": _docked(SMALL, _lost),
    "small-evacuation": _docked(SMALL, _halted(HallPauseReason.EVACUATION)),
    "small-rest-due": _docked(SMALL, _rest(-1)),
    "small-card": _docked(SMALL, _card_of_another),
    "low-panel": _docked(LOW, _panel("park")),
    "low-notice": _docked(LOW, _rest(-1)),
    "low-desk": _docked(LOW, _desk),
    "login-error": _login_errors,
    "login-lost": _login_lost,
    "bar-1-idle": _idle,
    "bar-2-called": _called,
    "bar-3-not-announced": _not_announced,
    "bar-4-serving": _serving,
    "bar-8-booked": _booked,
    "bar-5-undo": _undo,
    "bar-6-paused": _paused,
    "bar-7-lost": _lost,
    "bar-8-evacuation": _halted(HallPauseReason.EVACUATION),
    "bar-9-hall-paused": _halted(HallPauseReason.POWER),
    "panel-hall": _hall_panel,
    "panel-hall-resume": _hall_resume,
    "panel-supervisor": _supervisor,
    "panel-closing": _panel_of_supervisor("closing"),
    "panel-let-on": _panel_of_supervisor("let_on"),
    "panel-policy": _policy,
    "panel-policy-sure": _policy_sure,
    "panel-policy-alone": _policy_alone,
    "panel-drafts": _drafts,
    "panel-drafts-none": _drafts_none,
    "panel-draft": _draft(drafts.SUBMITTED, DraftMove.APPROVE, DraftMove.REJECT, pages=3),
    "panel-draft-reject": _draft(
        drafts.SUBMITTED, DraftMove.APPROVE, DraftMove.REJECT, move=DraftMove.REJECT
    ),
    "panel-draft-publish": _draft(
        drafts.APPROVED, DraftMove.PUBLISH, DraftMove.DROP, move=DraftMove.PUBLISH
    ),
    "panel-draft-rebase": _draft(
        drafts.STALE, DraftMove.REBASE, DraftMove.DROP, move=DraftMove.REBASE
    ),
    "panel-draft-given-back": _draft(drafts.REJECTED, DraftMove.SUBMIT, DraftMove.DROP),
    "bar-11-rest-soon": _rest(7),
    "bar-12-rest-due": _rest(-1),
    "bar-13-rest-serving": _rest(-1, _serving_with),
    "bar-10-group": _group,
    "panel-pause": _panel("pause"),
    "panel-park": _panel("park"),
    "panel-transfer": _panel("transfer"),
    "panel-call": _panel("call", "A025"),
    "panel-note": _panel("note", "refused"),
    "panel-withdraw": _panel("withdraw", "0005110110002026071400001"),
    "panel-logout": _panel("logout"),
    "panel-keys": _keys,
    "panel-alerts": _panel("alerts"),
    "panel-alerts-slip": _slip,
    "panel-papers": _papers,
    "panel-deadlines": _list,
    "panel-deadlines-recounting": _list_recounting,
    "panel-deadline": _panel("deadline", "0005110110002026071400001"),
    "panel-card": _card,
    "panel-card-booked": _card_booked,
    "panel-self-test": _self_test,
    "bar-14-card": _card_of_another,
    "bar-15-card-expired": _card_expired,
    "login-card": _card_signed_out,
    "desk": _desk,
    "desk-filled": _desk_filled,
    "desk-booked": _desk_booked,
    "desk-idle": _desk_idle,
    "desk-narrowed": _desk_narrowed,
    "desk-left": _desk_left,
    "desk-none-left": _desk_none_left,
    "desk-parked": _desk_parked,
    "panel-filter": _filter,
    "panel-help": _help,
    "panel-help-nobody": _help_nobody,
    "panel-help-waiting": _help_waiting,
    "panel-alerts-calls": _calls,
    "bar-16-call-heard": _call_heard,
    "desk-search": _desk_search,
    "desk-search-words": _desk_search_words,
    "desk-used": _desk_used,
    "desk-refused": _desk_refused,
    "desk-transfer": _desk_panel,
    "desk-outcome": _outcome,
    "desk-case": _with_case,
    "why": _why,
    "panel-guide": _guide,
    "panel-themes": _themes,
    "panel-themes-left": _theme_left,
    "desk-theme": _theme_begun,
    "why-apart": _why_apart,
    "why-by-hand": _why_by_hand,
}


def draw(folder: Path, language: str, only: str = "") -> None:
    """Draw the scenes as PNG files."""
    for name, make in SCENES.items():
        if only and only not in name:
            continue
        stage = Stage(language)
        make(stage)
        stage.load()
        for _ in range(4):
            application().processEvents()
        grab(stage.engine.windows()[0], folder / f"{name}-{language}.png")
        if stage.engine.warned:
            print(name, *stage.engine.warned, sep="\n  ")
        stage.close()


if __name__ == "__main__":
    draw(Path(sys.argv[1]), *sys.argv[2:])
