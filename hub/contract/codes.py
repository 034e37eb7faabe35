"""Refusal codes: one table of code → whose turn it is and the message in three languages.

`{fields}` in a message are filled from the refusal's fields. A code never changes its
meaning; new ones are added. The Tibetan is to be reviewed by a native speaker.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from hub.contract.names import worded
from hub.contract.words import Language, Text


class Whose(StrEnum):
    """Whose turn it is: the person's, the environment's, ours."""

    PERSON = "person"
    ENVIRONMENT = "environment"
    OURS = "ours"


class Code(StrEnum):
    # the message itself
    BAD_JSON = "bad_json"
    BAD_FIELD = "bad_field"
    UNKNOWN_COMMAND = "unknown_command"
    TOO_LARGE = "too_large"
    NOT_ALLOWED = "not_allowed"
    UNKNOWN_DEVICE = "unknown_device"
    DEVICE_IN_USE = "device_in_use"
    UNAVAILABLE = "unavailable"
    BUG = "bug"
    # taking a ticket
    UNKNOWN_SERVICE = "unknown_service"
    SERVICE_CLOSED = "service_closed"
    SERVICE_FULL = "service_full"
    NO_WINDOW = "no_window"
    DAY_CLOSED = "day_closed"
    HALL_PAUSED = "hall_paused"
    HALL_NOT_PAUSED = "hall_not_paused"
    PERSON_QUOTA = "person_quota"
    SLOT_QUOTA = "slot_quota"
    PAST_CLOSING = "past_closing"
    CLOSING_STOP = "closing_stop"
    UNKNOWN_ITEM = "unknown_item"
    UNKNOWN_THEME = "unknown_theme"
    NO_BLANK_FORM = "no_blank_form"
    ID_NUMBER_WRONG = "id_number_wrong"
    PRIORITY_NOT_YOURS = "priority_not_yours"
    # appointments
    NOT_BOOKABLE = "not_bookable"
    DAY_NOT_OPEN = "day_not_open"
    DAY_TOO_FAR = "day_too_far"
    SLOT_PAST = "slot_past"
    UNKNOWN_SLOT = "unknown_slot"
    SLOT_FULL = "slot_full"
    BOOKER_UNKNOWN = "booker_unknown"
    PHONE_WRONG = "phone_wrong"
    PHONE_WHOLE = "phone_whole"
    ALREADY_BOOKED = "already_booked"
    BOOKINGS_USED_UP = "bookings_used_up"
    UNKNOWN_BOOKING = "unknown_booking"
    BOOKING_OVER = "booking_over"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    # a ticket's moves
    UNKNOWN_TICKET = "unknown_ticket"
    WRONG_STATE = "wrong_state"
    NOT_YOUR_TICKET = "not_your_ticket"
    TOKEN_WRONG = "token_wrong"
    TOO_FEW_CALLS = "too_few_calls"
    RETURNS_USED_UP = "returns_used_up"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOT_SERVED_HERE = "not_served_here"
    CALL_NOT_FOUND = "call_not_found"
    # windows and clerks
    NOT_LOGGED_IN = "not_logged_in"
    WRONG_PIN = "wrong_pin"
    LOCKED = "locked"
    PIN_WEAK = "pin_weak"
    UNKNOWN_CLERK = "unknown_clerk"
    CLERK_ELSEWHERE = "clerk_elsewhere"
    WINDOW_TAKEN = "window_taken"
    NO_WINDOW_HERE = "no_window_here"
    UNKNOWN_WINDOW = "unknown_window"
    WINDOW_BUSY = "window_busy"
    WINDOW_IDLE = "window_idle"
    WINDOW_NOT_OPEN = "window_not_open"
    WINDOW_NOT_PAUSED = "window_not_paused"
    TRANSFER_TARGET = "transfer_target"
    TRANSFERS_USED_UP = "transfers_used_up"
    UNKNOWN_POLICY = "unknown_policy"
    # calls for help
    MESSAGE_EMPTY = "message_empty"
    MESSAGE_OPEN = "message_open"
    TOO_MANY_MESSAGES = "too_many_messages"
    UNKNOWN_MESSAGE = "unknown_message"
    # cards
    APPLICANT_OTHER = "applicant_other"
    APPLICANT_FIXED = "applicant_fixed"
    NO_TICKET_OF_CARD = "no_ticket_of_card"
    # cases and ratings
    CASE_MISSING = "case_missing"
    UNKNOWN_CASE = "unknown_case"
    NOT_COLLECTED_HERE = "not_collected_here"
    NOTHING_TO_COLLECT = "nothing_to_collect"
    CASE_NO_WRONG = "case_no_wrong"
    CASE_NO_LOCKED = "case_no_locked"
    OUTCOME_IMPOSSIBLE = "outcome_impossible"
    FINDING_IMPOSSIBLE = "finding_impossible"
    SUPPLEMENT_DATE = "supplement_date"
    CASE_CLOSED = "case_closed"
    NO_DEADLINE = "no_deadline"
    STOP_UNLAWFUL = "stop_unlawful"
    CLOCK_STOPPED = "clock_stopped"
    CLOCK_RUNS = "clock_runs"
    CLOCK_RUN_OUT = "clock_run_out"
    EXTENSION_IMPOSSIBLE = "extension_impossible"
    UNKNOWN_RATING = "unknown_rating"
    ALREADY_RATED = "already_rated"
    RATING_CLOSED = "rating_closed"
    SEAL_BROKEN = "seal_broken"
    REASON_NEEDED = "reason_needed"
    TAG_WRONG = "tag_wrong"
    # administration
    DEVICE_EXISTS = "device_exists"
    PAIRING_EXPIRED = "pairing_expired"
    ALREADY_PAIRED = "already_paired"
    STAGED_MISSING = "staged_missing"
    CATALOGUE_WRONG = "catalogue_wrong"
    REVIEW_NEEDED = "review_needed"
    UNKNOWN_DRAFT = "unknown_draft"
    DRAFT_STAGE = "draft_stage"
    DRAFT_CHANGED = "draft_changed"
    BASE_CHANGED = "base_changed"
    MERGE_CLASH = "merge_clash"
    FOUR_EYES = "four_eyes"
    APPROVAL_RIGHT = "approval_right"
    PUBLISH_TIME = "publish_time"
    NO_PRINTER = "no_printer"
    UNKNOWN_JOB = "unknown_job"
    JOB_BEGUN = "job_begun"
    JOB_PRINTED = "job_printed"
    JOB_MOVED = "job_moved"
    PRINTER_AWAY = "printer_away"
    UNKNOWN_DAY = "unknown_day"
    CALENDAR_WRONG = "calendar_wrong"


class Meaning(NamedTuple):
    whose: Whose
    message: Text


_P, _E, _O = Whose.PERSON, Whose.ENVIRONMENT, Whose.OURS

MEANINGS: dict[Code, Meaning] = {
    Code.BAD_JSON: Meaning(
        _O,
        Text("消息不是有效的 JSON：{why}", "Not valid JSON: {why}", "འཕྲིན་དེ་ JSON ནུས་ལྡན་མིན། {why}"),
    ),
    Code.BAD_FIELD: Meaning(
        _O, Text("消息内容有误：{why}", "A field is wrong: {why}", "འཕྲིན་གྱི་ནང་དོན་ནོར་འདུག {why}")
    ),
    Code.UNKNOWN_COMMAND: Meaning(
        _O, Text("没有“{type}”这个命令", 'Unknown command "{type}"', "“{type}”ཞེས་པའི་བཀོད་བརྡ་མེད།")
    ),
    Code.TOO_LARGE: Meaning(
        _O,
        Text(
            "消息超过 {limit} 字节",
            "Message is larger than {limit} bytes",
            "འཕྲིན་དེ་ {limit} byte ལས་བརྒལ་འདུག",
        ),
    ),
    Code.NOT_ALLOWED: Meaning(
        _P,
        Text(
            "本设备或本人员无权进行此操作",
            "This device or person may not do this",
            "སྒྲིག་ཆས་འདིའམ་མི་འདིར་བྱ་བ་འདིའི་དབང་ཆ་མེད།",
        ),
    ),
    Code.DEVICE_IN_USE: Meaning(
        _P,
        Text(
            "工号 {clerk} 正在 {device} 上登录：先在那里退出登录（Ctrl+Q），再删除",
            "Clerk {clerk} is signed in at {device}: sign out there (Ctrl+Q), then remove it",
            "ལས་ཨང་ {clerk} ནི་ {device} ལ་ནང་འཛུལ་བྱས་འདུག དེར་ཕྱིར་ཐོན་རྗེས་སུབས།",
        ),
    ),
    Code.UNKNOWN_DEVICE: Meaning(
        _P,
        Text(
            "设备“{device}”未登记",
            'Device "{device}" is not registered',
            "སྒྲིག་ཆས་“{device}”ཐོ་འགོད་བྱས་མི་འདུག",
        ),
    ),
    Code.UNAVAILABLE: Meaning(
        _E,
        Text(
            "系统暂时无法保存，请稍后再试",
            "Cannot save right now, please try again",
            "ད་ལྟ་ཉར་ཐབས་མེད། ཏོག་ཙམ་འགོར་རྗེས་བསྐྱར་དུ་ཚོད་ལྟ་གནང་རོགས།",
        ),
    ),
    Code.BUG: Meaning(
        _O,
        Text(
            "系统出错，已记录，请联系管理员",
            "Internal error, recorded; please call the administrator",
            "མ་ལག་ནོར་འདུག ཐོ་འགོད་བྱས་ཟིན། དོ་དམ་པར་འབྲེལ་བ་གནང་རོགས།",
        ),
    ),
    Code.UNKNOWN_SERVICE: Meaning(
        _P,
        Text(
            "没有业务“{service}”", 'There is no service "{service}"', "“{service}”ཞེས་པའི་ལས་དོན་མེད།"
        ),
    ),
    Code.SERVICE_CLOSED: Meaning(
        _P,
        Text(
            "“{name}”现在不办理，今天办理时间 {hours}，下次开办 {opens}",
            '"{name}" is closed now; hours today {hours}, opens next {opens}',
            "“{name}”ད་ལྟ་མི་སྒྲུབ། དེ་རིང་སྒྲུབ་པའི་དུས་ཚོད་ {hours} རྗེས་མར་སྒོ་འབྱེད་དུས་ {opens}",
        ),
    ),
    Code.SERVICE_FULL: Meaning(
        _P,
        Text(
            "“{name}”今日号已取完，下次取号 {next}",
            'No more tickets for "{name}" today; next: {next}',
            "“{name}”ཡི་དེ་རིང་གི་ཨང་རྟགས་ཟད་སོང་། རྗེས་མ་ {next}",
        ),
    ),
    Code.NO_WINDOW: Meaning(
        _P,
        Text(
            "“{name}”今天没有窗口办理",
            'No window serves "{name}" today',
            "དེ་རིང་“{name}”སྒྲུབ་པའི་སྒེའུ་ཁུང་མེད།",
        ),
    ),
    Code.DAY_CLOSED: Meaning(
        _P,
        Text(
            "今天已结束取号，下次开门 {opens}",
            "The day is closed; the hall opens next {opens}",
            "དེ་རིང་ཨང་རྟགས་མི་སྤྲོད། རྗེས་མར་སྒོ་འབྱེད་དུས་ {opens}",
        ),
    ),
    Code.HALL_PAUSED: Meaning(
        _E,
        Text(
            "大厅暂停服务（{hall_pause}），排队次序保留，由督导恢复",
            "The hall is paused ({hall_pause}); the order is kept, a supervisor resumes it",
            "ཚོམས་ཆེན་ཞབས་ཞུ་མཚམས་བཞག་ཡོད། ({hall_pause}) གྲལ་རིམ་ཉར་ཡོད། ལྟ་སྐུལ་པས་སླར་གསོ་བྱེད།",
        ),
    ),
    Code.HALL_NOT_PAUSED: Meaning(
        _P,
        Text("大厅没有暂停", "The hall is not paused", "ཚོམས་ཆེན་མཚམས་བཞག་མེད།"),
    ),
    Code.PERSON_QUOTA: Meaning(
        _P,
        Text(
            "同一人今天在“{name}”最多取 {limit} 个号，下次取号 {next}",
            'At most {limit} tickets a person a day for "{name}"; next: {next}',
            "མི་གཅིག་གིས་དེ་རིང་“{name}”ལ་ཨང་རྟགས་ {limit} ལས་ལེན་མི་ཆོག རྗེས་མ་ {next}",
        ),
    ),
    Code.SLOT_QUOTA: Meaning(
        _P,
        Text(
            "“{name}”{slot} 时段的号已取完，下次取号 {next}",
            'No more tickets for "{name}" from {slot}; next: {next}',
            "“{name}”ཡི་ {slot} དུས་ཚོད་ཀྱི་ཨང་རྟགས་ཟད་སོང་། རྗེས་མ་ {next}",
        ),
    ),
    Code.PAST_CLOSING: Meaning(
        _P,
        Text(
            "“{name}”预计等候 {low}–{high} 分钟，可能排到 {closing} 下班以后",
            'The wait for "{name}" is about {low}–{high} min and may pass closing at {closing}',
            "“{name}”ལ་སྒུག་ཡུན་སྐར་མ་ {low}–{high} {closing} སྒོ་རྒྱག་དུས་ལས་འདའ་སྲིད།",
        ),
    ),
    Code.CLOSING_STOP: Meaning(
        _P,
        Text(
            "“{name}”排队的人今天 {closing} 前已办不完，不再取号；下次取号 {next}",
            '"{name}": the queue lasts until closing at {closing}, no more tickets; next: {next}',
            "“{name}”ཡི་གྲལ་ {closing} སྒོ་རྒྱག་དུས་བར་ཡོད་པས་ཨང་རྟགས་མི་སྤྲོད། རྗེས་མ་ {next}",
        ),
    ),
    Code.UNKNOWN_ITEM: Meaning(
        _P, Text("没有事项“{item}”", 'There is no item "{item}"', "“{item}”ཞེས་པའི་དོན་ཚན་མེད།")
    ),
    Code.UNKNOWN_THEME: Meaning(
        _P, Text("没有主题“{theme}”", 'There is no theme "{theme}"', "“{theme}”ཞེས་པའི་བརྗོད་གཞི་མེད།")
    ),
    Code.NO_BLANK_FORM: Meaning(
        _P,
        Text(
            "“{material}”没有可以打印的空表，请到窗口领取",
            'There is no form to print for "{material}", please ask for it at a window',
            "“{material}”ལ་དཔར་རྒྱུའི་རེའུ་མིག་སྟོང་པ་མེད། སྒེའུ་ཁུང་ནས་ལེན་རོགས།",
        ),
    ),
    Code.ID_NUMBER_WRONG: Meaning(
        _P,
        Text(
            "证件号码校验不通过，可不刷证直接取号",
            "The ID number is not valid; you may take a ticket without a card",
            "ལག་ཁྱེར་ཨང་རྟགས་མི་འགྲིག ལག་ཁྱེར་མེད་པར་ཨང་རྟགས་ལེན་ཆོག",
        ),
    ),
    Code.PRIORITY_NOT_YOURS: Meaning(
        _P,
        Text(
            "优先类别由导办或证件确定",
            "Priority is set by a guide or by the card",
            "སྔོན་ལའི་རིགས་ནི་སྣེ་འཁྲིད་པའམ་ལག་ཁྱེར་གྱིས་གཏན་འཁེལ་བྱེད།",
        ),
    ),
    Code.NOT_BOOKABLE: Meaning(
        _P,
        Text(
            "“{name}”不接受预约，请直接取号",
            '"{name}" cannot be booked; please take a ticket',
            "“{name}”སྔོན་མངགས་མི་ཆོག ཐད་ཀར་ཨང་རྟགས་ལེན་རོགས།",
        ),
    ),
    Code.DAY_NOT_OPEN: Meaning(
        _P,
        Text(
            "“{name}”{day} 不办理，不能预约；最近可约 {next}",
            '"{name}" is closed on {day}; the next open day is {next}',
            "“{name}”{day} ལ་མི་སྒྲུབ། ཉེ་ཤོས་མངག་ཆོག་པ་ {next}",
        ),
    ),
    Code.DAY_TOO_FAR: Meaning(
        _P,
        Text(
            "只能预约 {first} 到 {last} 的时间",
            "Times from {first} to {last} can be booked",
            "{first} ནས་ {last} བར་གྱི་དུས་ཚོད་ཁོ་ན་མངག་ཆོག",
        ),
    ),
    Code.SLOT_PAST: Meaning(
        _P,
        Text(
            "{time} 已经过了，请选后面的时间",
            "{time} is over; please choose a later time",
            "{time} ཡོལ་ཟིན། རྗེས་ཀྱི་དུས་ཚོད་འདེམས་རོགས།",
        ),
    ),
    Code.UNKNOWN_SLOT: Meaning(
        _P,
        Text(
            "没有 {time} 这个时段，请重新选",
            "There is no slot at {time}; please choose again",
            "{time} ཞེས་པའི་དུས་ཚོད་མེད། བསྐྱར་དུ་འདེམས་རོགས།",
        ),
    ),
    Code.SLOT_FULL: Meaning(
        _P,
        Text(
            "{time} 已约满，请选别的时间",
            "{time} is fully booked; please choose another time",
            "{time} གང་ཟིན། དུས་ཚོད་གཞན་འདེམས་རོགས།",
        ),
    ),
    Code.BOOKER_UNKNOWN: Meaning(
        _P,
        Text(
            "请刷身份证，或者输入手机号",
            "Please lay down your ID card or enter a phone number",
            "ཐོབ་ཐང་ལག་ཁྱེར་བཞག་པའམ་ཁ་པར་ཨང་གྲངས་འབྲི་རོགས།",
        ),
    ),
    Code.PHONE_WRONG: Meaning(
        _P,
        Text(
            "手机号不对，应是 11 位",
            "Not a phone number: 11 digits, beginning with 1",
            "ཁ་པར་ཨང་གྲངས་ནོར་འདུག གྲངས་ 11 དགོས།",
        ),
    ),
    Code.PHONE_WHOLE: Meaning(
        _P,
        Text(
            "后四位不够，请输入完整的手机号",
            "Four digits are not enough; please enter the whole phone number",
            "མཐའི་གྲངས་བཞི་མི་འདང་། ཁ་པར་ཨང་གྲངས་ཆ་ཚང་འབྲི་རོགས།",
        ),
    ),
    Code.ALREADY_BOOKED: Meaning(
        _P,
        Text(
            "您当天已约“{name}” {time}，可以改约",
            'You have booked "{name}" at {time} that day; it can be moved',
            "ཉིན་དེར་ཁྱེད་ཀྱིས་“{name}” {time} མངགས་ཟིན། དུས་ཚོད་བསྒྱུར་ཆོག",
        ),
    ),
    Code.BOOKINGS_USED_UP: Meaning(
        _P,
        Text(
            "您已有 {limit} 个预约，办完或取消后再约",
            "You have {limit} bookings; keep or cancel one first",
            "ཁྱེད་ལ་སྔོན་མངགས་ {limit} ཡོད། སྒྲུབ་ཚར་བའམ་མེད་པར་བཟོས་རྗེས་མངག་རོགས།",
        ),
    ),
    Code.UNKNOWN_BOOKING: Meaning(
        _P,
        Text(
            "没有找到预约，可以直接取号",
            "No booking was found; you can take a ticket",
            "སྔོན་མངགས་མ་རྙེད། ཐད་ཀར་ཨང་རྟགས་ལེན་ཆོག",
        ),
    ),
    Code.BOOKING_OVER: Meaning(
        _P,
        Text(
            "{state}，不能再改",
            "The booking is {state}; it cannot be changed",
            "{state} བསྒྱུར་མི་ཆོག",
        ),
    ),
    Code.TOO_EARLY: Meaning(
        _P,
        Text(
            "您约的是 {day} {time}，请 {from} 以后来签到",
            "You are booked for {day} {time}; please check in from {from} on",
            "ཁྱེད་ཀྱིས་ {day} {time} མངགས་ཡོད། {from} རྗེས་སུ་མིང་འགོད་རོགས།",
        ),
    ),
    Code.TOO_LATE: Meaning(
        _P,
        Text(
            "您约的 {time} 已经过了，可以直接取号",
            "Your time {time} is over; you can take a ticket",
            "ཁྱེད་ཀྱིས་མངགས་པའི་ {time} ཡོལ་ཟིན། ཐད་ཀར་ཨང་རྟགས་ལེན་ཆོག",
        ),
    ),
    Code.UNKNOWN_TICKET: Meaning(
        _P,
        Text(
            "今天没有号票“{ticket}”",
            'There is no ticket "{ticket}" today',
            "དེ་རིང་ཨང་རྟགས་“{ticket}”མེད།",
        ),
    ),
    Code.WRONG_STATE: Meaning(
        _P,
        Text(
            "{ticket} 现在{state}，不能{move}",
            "{ticket} is {state}; cannot {move}",
            "{ticket} ད་ལྟ་{state} {move} མི་ཆོག",
        ),
    ),
    Code.NOT_YOUR_TICKET: Meaning(
        _P,
        Text(
            "{ticket} 已由 {window} 号窗口叫到",
            "Window {window} has called {ticket}",
            "{ticket} སྒེའུ་ཁུང་ {window} ཡིས་བོས་ཟིན།",
        ),
    ),
    Code.TOKEN_WRONG: Meaning(
        _P, Text("号票凭证不符", "The ticket's code does not match", "ཨང་རྟགས་ཀྱི་དཔང་རྟགས་མི་མཐུན།")
    ),
    Code.TOO_FEW_CALLS: Meaning(
        _P,
        Text(
            "至少呼叫 {limit} 次才能过号",
            "Call at least {limit} times before no-show",
            "ཉུང་མཐར་ཡང་ཐེངས་ {limit} བོས་རྗེས་ད་གཟོད་ཨང་ཡོལ་བྱེད་ཆོག",
        ),
    ),
    Code.RETURNS_USED_UP: Meaning(
        _P,
        Text(
            "过号只能恢复 {limit} 次，请重新取号",
            "Can return {limit} time(s) only; please take a new ticket",
            "ཨང་ཡོལ་ཐེངས་ {limit} ལས་སླར་གསོ་མི་ཆོག ཨང་རྟགས་གསར་པ་ལེན་རོགས།",
        ),
    ),
    Code.NOTHING_TO_UNDO: Meaning(
        _P,
        Text(
            "没有可撤销的操作（限 {limit} 秒内）",
            "Nothing to undo (within {limit} s)",
            "ཕྱིར་འཐེན་བྱེད་རྒྱུ་མེད། (སྐར་ཆ་ {limit} ནང་)",
        ),
    ),
    Code.NOT_SERVED_HERE: Meaning(
        _P,
        Text(
            "本窗口不办理 {ticket} 的业务",
            "This window does not serve {ticket}",
            "སྒེའུ་ཁུང་འདིས་ {ticket} ཡི་ལས་དོན་མི་སྒྲུབ།",
        ),
    ),
    Code.MESSAGE_EMPTY: Meaning(
        _P,
        Text(
            "请选一句话，或者写一句",
            "Choose a sentence, or write one",
            "ཚིག་ཅིག་འདེམས་པའམ་རང་གིས་འབྲི་རོགས།",
        ),
    ),
    Code.MESSAGE_OPEN: Meaning(
        _P,
        Text(
            "已经叫了{addressee}，请等答复，或先撤回",
            "You have called {addressee}; wait for the answer, or take it back first",
            "{addressee} བོས་ཟིན། ལན་ལ་སྒུག་པའམ་སྔོན་ལ་ཕྱིར་འཐེན་རོགས།",
        ),
    ),
    Code.TOO_MANY_MESSAGES: Meaning(
        _P,
        Text(
            "10 分钟内已叫人 {limit} 次，请 {wait} 分钟后再叫，急事请打电话",
            "You have called {limit} times in 10 minutes; again in {wait} min, or by telephone",
            "སྐར་མ་ 10 ནང་ཐེངས་ {limit} བོས་ཟིན། སྐར་མ་ {wait} རྗེས་འབོད་རོགས།",
        ),
    ),
    Code.UNKNOWN_MESSAGE: Meaning(
        _P,
        Text(
            "这次呼叫已经结束，或不是叫您的",
            "This call is over, or not for you",
            "འབོད་པ་འདི་མཇུག་སྒྲིལ་ཟིན་པའམ་ཁྱེད་ལ་མིན།",
        ),
    ),
    Code.APPLICANT_OTHER: Meaning(
        _P,
        Text(
            "{ticket} 登记的是 {name}，不是这张证的人",
            "{ticket} is {name}'s, not this card holder's",
            "{ticket} ནི་ {name} ཡི་ཡིན། ལག་ཁྱེར་འདིའི་བདག་པོའི་མ་རེད།",
        ),
    ),
    Code.APPLICANT_FIXED: Meaning(
        _P,
        Text(
            "{ticket} 已为 {name} 登记办件，不能换人；请先撤回办件，或另取一号",
            "{ticket} has a case of {name} already; withdraw it first, or take another ticket",
            "{ticket} ལ་ {name} ཡི་ལས་དོན་ཐོ་འགོད་བྱས་ཟིན། ཐོག་མར་དེ་ཕྱིར་འཐེན་བྱེད་པའམ་ཨང་རྟགས་གཞན་ལེན་རོགས།",
        ),
    ),
    Code.NO_TICKET_OF_CARD: Meaning(
        _P,
        Text(
            "这张证今天没有取过号",
            "No ticket was taken with this card today",
            "དེ་རིང་ལག་ཁྱེར་འདིས་ཨང་རྟགས་བླངས་མེད།",
        ),
    ),
    Code.CALL_NOT_FOUND: Meaning(
        _P, Text("{ticket} 还没有被叫过", "{ticket} has not been called", "{ticket} ད་དུང་བོས་མེད།")
    ),
    Code.NOT_LOGGED_IN: Meaning(
        _P, Text("请先登录", "Please sign in first", "སྔོན་ལ་ནང་འཛུལ་གནང་རོགས།")
    ),
    Code.WRONG_PIN: Meaning(
        _P,
        Text(
            "工号或密码不对，还可试 {left} 次",
            "Wrong number or PIN; {left} tries left",
            "ལས་ཨང་ངམ་གསང་ཨང་ནོར་འདུག ད་དུང་ཐེངས་ {left} ཚོད་ལྟ་ཆོག",
        ),
    ),
    Code.LOCKED: Meaning(
        _P,
        Text(
            "已锁定，请 {minutes} 分钟后再试或找管理员",
            "Locked; try again in {minutes} min or ask the administrator",
            "ཟྭ་བརྒྱབ་འདུག སྐར་མ་ {minutes} རྗེས་ཚོད་ལྟའམ་དོ་དམ་པར་འབྲེལ་བ་གནང་རོགས།",
        ),
    ),
    Code.PIN_WEAK: Meaning(
        _P,
        Text(
            "密码太简单：至少 6 位，不能全同或连续",
            "PIN too simple: 6 or more, not all alike or in sequence",
            "གསང་ཨང་ལས་སླ་དྲགས་འདུག ཉུང་མཐར་གྲངས་ 6 དགོས། གཅིག་མཚུངས་སམ་གོ་རིམ་ལྟར་མི་ཆོག",
        ),
    ),
    Code.UNKNOWN_CLERK: Meaning(
        _P, Text("没有工号“{clerk}”", 'There is no clerk "{clerk}"', "ལས་ཨང་“{clerk}”མེད།")
    ),
    Code.CLERK_ELSEWHERE: Meaning(
        _P,
        Text(
            "该工号已在 {window} 号窗口登录",
            "This clerk is signed in at window {window}",
            "ལས་ཨང་འདི་སྒེའུ་ཁུང་ {window} ལ་ནང་འཛུལ་བྱས་ཟིན།",
        ),
    ),
    Code.WINDOW_TAKEN: Meaning(
        _P,
        Text(
            "本窗口已由工号 {clerk} 登录",
            "Clerk {clerk} is signed in at this window",
            "སྒེའུ་ཁུང་འདིར་ལས་ཨང་ {clerk} ནང་འཛུལ་བྱས་ཟིན།",
        ),
    ),
    Code.NO_WINDOW_HERE: Meaning(
        _P, Text("本设备没有对应的窗口", "This device belongs to no window", "སྒྲིག་ཆས་འདིར་སྒེའུ་ཁུང་མེད།")
    ),
    Code.UNKNOWN_WINDOW: Meaning(
        _P, Text("没有 {window} 号窗口", "There is no window {window}", "སྒེའུ་ཁུང་ {window} མེད།")
    ),
    Code.WINDOW_BUSY: Meaning(
        _P,
        Text(
            "请先处理完 {ticket}",
            "Please finish {ticket} first",
            "སྔོན་ལ་ {ticket} སྒྲུབ་ཚར་བར་གནང་རོགས།",
        ),
    ),
    Code.WINDOW_IDLE: Meaning(
        _P, Text("本窗口没有号票", "There is no ticket at this window", "སྒེའུ་ཁུང་འདིར་ཨང་རྟགས་མེད།")
    ),
    Code.WINDOW_NOT_OPEN: Meaning(
        _P, Text("本窗口没有开放", "This window is not open", "སྒེའུ་ཁུང་འདི་སྒོ་ཕྱེ་མེད།")
    ),
    Code.WINDOW_NOT_PAUSED: Meaning(
        _P, Text("本窗口没有暂停", "This window is not paused", "སྒེའུ་ཁུང་འདི་མཚམས་བཞག་མེད།")
    ),
    Code.TRANSFER_TARGET: Meaning(
        _P,
        Text(
            "请选一个业务或窗口，且不能是原来的",
            "Choose one service or window, other than the present one",
            "ལས་དོན་ནམ་སྒེའུ་ཁུང་གཅིག་འདེམས་རོགས། སྔར་གྱི་དེ་མི་ཆོག",
        ),
    ),
    Code.TRANSFERS_USED_UP: Meaning(
        _P,
        Text(
            "{ticket} 已转办 {limit} 次，不能再转：请在本窗口办理或办结；督导可以再转",
            "{ticket} was moved on {limit} times and must not go round any further: serve or "
            "finish it here; a supervisor may move it on",
            "{ticket} ཐེངས་ {limit} སྤོ་ཟིན་པས་ད་སྤོ་མི་ཆོག སྒེའུ་ཁུང་འདིར་སྒྲུབ་པའམ་ལྟ་སྐུལ་པས་ཐག་གཅོད་གནང་རོགས།",
        ),
    ),
    Code.UNKNOWN_POLICY: Meaning(
        _P,
        Text(
            "没有策略“{policy}”（policy.toml 里有：{known}）",
            "There is no policy “{policy}” (policy.toml has: {known})",
            "སྲིད་བྱུས་“{policy}”མེད། (policy.toml ནང་ཡོད་པ། {known})",
        ),
    ),
    Code.CASE_MISSING: Meaning(
        _P,
        Text(
            "请先登记办件结果，或选“仅咨询”",
            'Register a case first, or choose "advice only"',
            "སྔོན་ལ་སྒྲུབ་འབྲས་ཐོ་འགོད་བྱེད་པའམ་“འདྲི་རྩད་ཙམ”འདེམས་རོགས།",
        ),
    ),
    Code.UNKNOWN_CASE: Meaning(
        _P, Text("没有办件“{case}”", 'There is no case "{case}"', "སྒྲུབ་དོན་“{case}”མེད།")
    ),
    Code.NOT_COLLECTED_HERE: Meaning(
        _P,
        Text(
            "“{name}”不发放办理结果，请取出件业务的号",
            '"{name}" hands out no results; please take a ticket for collecting',
            "“{name}”ནས་གྲུབ་འབྲས་མི་སྤྲོད། གྲུབ་འབྲས་ལེན་པའི་ཨང་རྟགས་ལེན་རོགས།",
        ),
    ),
    Code.NOTHING_TO_COLLECT: Meaning(
        _P,
        Text(
            "办件“{case}”没有待领取的结果，或者已经领走",
            'Case "{case}" has no result to collect, or it has been collected',
            "ལས་དོན་“{case}”ལ་ལེན་རྒྱུའི་གྲུབ་འབྲས་མེད། ཡང་ན་བླངས་ཟིན།",
        ),
    ),
    Code.CASE_NO_WRONG: Meaning(
        _P,
        Text(
            "没有这个编号，请照受理通知书核对。还可试 {left} 次",
            "There is no such number; please compare it with your paper. {left} tries left",
            "ཨང་འདི་མེད། དང་ལེན་བརྡ་ཐོ་དང་བསྡུར་རོགས། ད་དུང་ཐེངས་ {left} ཆོག",
        ),
    ),
    Code.CASE_NO_LOCKED: Meaning(
        _P,
        Text(
            "编号输错太多次，{minutes} 分钟后再试；也可以刷身份证，或找导办",
            "Too many wrong numbers: again in {minutes} min. An ID card or a guide will do",
            "ཨང་ནོར་མང་དྲགས། སྐར་མ་ {minutes} རྗེས་བསྐྱར་ཚོད། ལག་ཁྱེར་ཡང་ན་ལམ་སྟོན་པ་བཙལ་ཆོག",
        ),
    ),
    Code.OUTCOME_IMPOSSIBLE: Meaning(
        _P,
        Text(
            "不能“{outcome}”：{why}", '"{outcome}" is not possible: {why}', "“{outcome}”མི་ཆོག {why}"
        ),
    ),
    Code.FINDING_IMPOSSIBLE: Meaning(
        _P,
        Text(
            "材料“{material}”不能标为“{check}”",
            '"{material}" cannot be marked "{check}"',
            "ཡིག་ཆ་“{material}”ལ་“{check}”རྟགས་རྒྱག་མི་ཆོག",
        ),
    ),
    Code.SUPPLEMENT_DATE: Meaning(
        _P,
        Text(
            "补齐日期应在今天之后、{latest} 之前",
            "The date must be after today and not after {latest}",
            "ཁ་གསབ་ཚེས་གྲངས་དེ་དེ་རིང་གི་རྗེས་དང་ {latest} གོང་ཡིན་དགོས།",
        ),
    ),
    Code.CASE_CLOSED: Meaning(
        _P,
        Text(
            "办件“{case}”已经办结，时限不再变动",
            'Case "{case}" is decided; its deadline does not change any more',
            "སྒྲུབ་དོན་“{case}”ཐག་བཅད་ཟིན། དུས་བཀག་འགྱུར་བ་མེད།",
        ),
    ),
    Code.NO_DEADLINE: Meaning(
        _P,
        Text(
            "办件“{case}”没有办理时限",
            'No deadline runs for case "{case}"',
            "སྒྲུབ་དོན་“{case}”ལ་དུས་བཀག་མེད།",
        ),
    ),
    Code.STOP_UNLAWFUL: Meaning(
        _P,
        Text(
            "此类办件不能因“{reason}”暂停计时，可用：{allowed}",
            "This case's clock may not stop for {reason}; allowed: {allowed}",
            "སྒྲུབ་དོན་འདིའི་དུས་ཚོད་“{reason}”ཡིན་པས་མཚམས་འཇོག་མི་ཆོག ཆོག་པ་ནི། {allowed}",
        ),
    ),
    Code.CLOCK_STOPPED: Meaning(
        _P,
        Text(
            "办件“{case}”自 {first} 起已暂停计时，请先恢复",
            'The clock of case "{case}" stands still since {first}; resume it first',
            "སྒྲུབ་དོན་“{case}”ཡི་དུས་ཚོད་ {first} ནས་མཚམས་བཞག་འདུག སྔོན་ལ་མུ་མཐུད་རོགས།",
        ),
    ),
    Code.CLOCK_RUNS: Meaning(
        _P,
        Text(
            "办件“{case}”没有暂停计时",
            'The clock of case "{case}" is not stopped',
            "སྒྲུབ་དོན་“{case}”ཡི་དུས་ཚོད་མཚམས་བཞག་མེད།",
        ),
    ),
    Code.CLOCK_RUN_OUT: Meaning(
        _P,
        Text(
            "办件“{case}”已于 {deadline} 到期，不能再暂停或延长",
            'Case "{case}" was due on {deadline}; it can be neither stopped nor extended',
            "སྒྲུབ་དོན་“{case}” {deadline} ཉིན་དུས་ཚང་ཟིན། མཚམས་འཇོག་གམ་འགྱངས་མི་ཆོག",
        ),
    ),
    Code.EXTENSION_IMPOSSIBLE: Meaning(
        _P,
        Text("不能延长：{why}", "Cannot be extended: {why}", "འགྱངས་མི་ཆོག {why}"),
    ),
    Code.UNKNOWN_RATING: Meaning(
        _P, Text("没有这个评价", "There is no such rating", "དཔྱད་འཇོག་འདི་མེད།")
    ),
    Code.ALREADY_RATED: Meaning(
        _P, Text("已经评价过了，谢谢", "Already rated, thank you", "དཔྱད་འཇོག་གནང་ཟིན། ཐུགས་རྗེ་ཆེ།")
    ),
    Code.RATING_CLOSED: Meaning(
        _P, Text("评价时间已过", "The time for rating is over", "དཔྱད་འཇོག་གི་དུས་ཡོལ་སོང་།")
    ),
    Code.SEAL_BROKEN: Meaning(
        _E,
        Text(
            "存下的评价打不开：不是为本大厅封存的，或已被改动",
            "The kept answer does not open: it was sealed for another hall, or changed",
            "ཉར་བའི་གདེང་འཇོག་འདི་ཁ་ཕྱེ་མི་ཐུབ།",
        ),
    ),
    Code.REASON_NEEDED: Meaning(
        _P,
        Text(
            "请至少选一个原因或写一句话",
            "Please choose a reason or write a few words",
            "ཉུང་མཐར་རྒྱུ་མཚན་གཅིག་འདེམས་པའམ་ཚིག་གཅིག་བྲིས་རོགས།",
        ),
    ),
    Code.TAG_WRONG: Meaning(
        _P,
        Text(
            "原因“{tag}”不属于这一级",
            'Reason "{tag}" is not of this level',
            "རྒྱུ་མཚན་“{tag}”རིམ་པ་འདིར་མི་གཏོགས།",
        ),
    ),
    Code.DEVICE_EXISTS: Meaning(
        _P,
        Text(
            "设备“{device}”已登记",
            'Device "{device}" exists already',
            "སྒྲིག་ཆས་“{device}”ཐོ་འགོད་བྱས་ཟིན།",
        ),
    ),
    Code.PAIRING_EXPIRED: Meaning(
        _P,
        Text(
            "配对码不对、已用过或已过期，请重新登记设备",
            "The pairing code is wrong, used or expired; add the device again",
            "སྦྲེལ་ཨང་ནོར་བའམ་བཀོལ་ཟིན་པའམ་དུས་ཡོལ་སོང་། སྒྲིག་ཆས་བསྐྱར་དུ་ཐོ་འགོད་གནང་རོགས།",
        ),
    ),
    Code.ALREADY_PAIRED: Meaning(
        _P,
        Text(
            "设备“{device}”已配对", 'Device "{device}" is paired already', "སྒྲིག་ཆས་“{device}”སྦྲེལ་ཟིན།"
        ),
    ),
    Code.STAGED_MISSING: Meaning(
        _P,
        Text(
            "没有找到已校验的目录文件",
            "The staged catalogue file was not found",
            "ཞིབ་བཤེར་བྱས་ཟིན་པའི་དཀར་ཆག་མ་རྙེད།",
        ),
    ),
    Code.CATALOGUE_WRONG: Meaning(
        _P, Text("目录有误：{why}", "The catalogue is wrong: {why}", "དཀར་ཆག་ནོར་འདུག {why}")
    ),
    Code.REVIEW_NEEDED: Meaning(
        _P,
        Text(
            "本大厅的目录须经审批才能发布，请先起草（--draft）",
            "This hall publishes a catalogue after approval only: make a draft (--draft)",
            "དཀར་ཆག་འདི་ཆོག་མཆན་ཐོབ་རྗེས་ད་གཟོད་འགྲེམས་སྤེལ་ཆོག སྔོན་ལ་ཟིན་བྲིས་འབྲི་རོགས། (--draft)",
        ),
    ),
    Code.UNKNOWN_DRAFT: Meaning(
        _P,
        Text(
            "没有第 {draft} 号目录草稿",
            "There is no draft {draft} of the catalogue",
            "དཀར་ཆག་གི་ཟིན་བྲིས་ཨང་ {draft} མེད།",
        ),
    ),
    Code.DRAFT_STAGE: Meaning(
        _P,
        Text(
            "第 {draft} 号草稿现在是“{stage}”，不能{step}",
            "Draft {draft} is {stage}; cannot {step}",
            "ཟིན་བྲིས་ཨང་ {draft} ད་ལྟ་“{stage}”{step} མི་ཆོག",
        ),
    ),
    Code.DRAFT_CHANGED: Meaning(
        _P,
        Text(
            "第 {draft} 号草稿在您查看之后已有改动：请重新查看后再办",
            "Draft {draft} has changed since you looked at it: look at it again first",
            "ཁྱེད་ཀྱིས་བལྟས་རྗེས་ཟིན་བྲིས་ཨང་ {draft} བཟོ་བཅོས་བྱས་འདུག ཡང་བསྐྱར་བལྟ་རོགས།",
        ),
    ),
    Code.BASE_CHANGED: Meaning(
        _P,
        Text(
            "这份目录依据第 {base} 版，现在已发布第 {newest} 版：请先合并新版，内容不会丢失",
            "This catalogue was made from version {base}, but version {newest} counts now: "
            "rebase it first, nothing is lost",
            "དཀར་ཆག་འདི་པར་གཞི་ {base} ལ་གཞི་བཅོལ་ཡང་ད་ལྟ་པར་གཞི་ {newest} འགྲེམས་ཟིན། "
            "སྔོན་ལ་པར་གཞི་གསར་པ་དང་སྦྲེལ་རོགས། ནང་དོན་མི་བོར།",
        ),
    ),
    Code.MERGE_CLASH: Meaning(
        _P,
        Text(
            "有 {count} 处与新版改在同一处：{what}。请说明以谁为准（--prefer draft 或 published）",
            "{count} place(s) were changed on both sides: {what}. Say whose counts "
            "(--prefer draft or published)",
            "གནས་ {count} ཕྱོགས་གཉིས་ཀས་བསྒྱུར་འདུག {what} སུ་ལ་གཞི་འཛིན་ཞེས་གསུངས་རོགས། "
            "(--prefer draft / published)",
        ),
    ),
    Code.FOUR_EYES: Meaning(
        _P,
        Text(
            "送审人不能审批自己送审的目录，一人也不能审批两级",
            "Who submitted it may not approve it, and nobody approves two levels",
            "ཞིབ་བཤེར་ལ་སྤྲོད་མཁན་རང་ཉིད་ཀྱིས་ཆོག་མཆན་སྤྲོད་མི་ཆོག མི་གཅིག་གིས་རིམ་པ་གཉིས་ལ་སྤྲོད་མི་ཆོག",
        ),
    ),
    Code.APPROVAL_RIGHT: Meaning(
        _P,
        Text(
            "工号 {clerk} 没有“{level}”审批权",
            "Clerk {clerk} may not approve for the {level}",
            "ལས་ཨང་ {clerk} ལ་“{level}”ཆོག་མཆན་སྤྲོད་པའི་དབང་ཆ་མེད།",
        ),
    ),
    Code.PUBLISH_TIME: Meaning(
        _P,
        Text(
            "发布时间应在现在之后、一年之内",
            "The time of publication must be to come, within a year",
            "འགྲེམས་སྤེལ་དུས་ཚོད་ད་ལྟའི་རྗེས་དང་ལོ་གཅིག་ནང་ཡིན་དགོས།",
        ),
    ),
    Code.NO_PRINTER: Meaning(
        _P, Text("本设备没有打印机", "This device has no printer", "སྒྲིག་ཆས་འདིར་དཔར་ཆས་མེད།")
    ),
    Code.UNKNOWN_JOB: Meaning(
        _P, Text("没有这份打印任务", "There is no such print job", "པར་འདེབས་ལས་འགན་འདི་མེད།")
    ),
    Code.JOB_BEGUN: Meaning(
        _P,
        Text(
            "{device} 正在打印这一份，请稍候看结果",
            "{device} is printing it; wait for the outcome",
            "{device} གིས་པར་རྒྱག་བཞིན་ཡོད། འབྲས་བུར་ཅུང་སྒུག་རོགས།",
        ),
    ),
    Code.JOB_PRINTED: Meaning(
        _P,
        Text(
            "这一份已在 {device} 打印，需要请补打",
            "{device} has printed it; print it again if you need it",
            "{device} ནས་པར་བཏབ་ཟིན། དགོས་ན་བསྐྱར་པར་རྒྱོབས།",
        ),
    ),
    Code.JOB_MOVED: Meaning(
        _P,
        Text(
            "这一份已转到 {device} 打印",
            "It has been moved to {device} already",
            "{device} ལ་སྤོས་ཟིན།",
        ),
    ),
    Code.PRINTER_AWAY: Meaning(
        _E,
        Text(
            "{device} 的打印机现在不能打印",
            "The printer of {device} cannot print now",
            "{device} ཡི་དཔར་ཆས་ཀྱིས་ད་ལྟ་པར་རྒྱག་མི་ཐུབ།",
        ),
    ),
    Code.UNKNOWN_DAY: Meaning(
        _P, Text("没有 {day} 的记录", "There is no record of {day}", "{day} ཡི་ཟིན་ཐོ་མེད།")
    ),
    Code.CALENDAR_WRONG: Meaning(
        _P, Text("日历有误：{why}", "The calendar is wrong: {why}", "ལོ་ཐོ་ནོར་འདུག {why}")
    ),
}


def for_staff(code: Code, fields: dict[str, str | int | bool | None]) -> str:
    """What a terminal is told, where nobody has chosen a language: Chinese, English, the code."""
    said = (message(code, language, fields) for language in (Language.ZH, Language.EN))
    return f"{' · '.join(said)} ({code})"


def message(code: Code, language: Language, fields: dict[str, str | int | bool | None]) -> str:
    """The code's message in one language with its fields filled in."""
    return MEANINGS[code].message.inn(language).format(**worded(fields, language))
