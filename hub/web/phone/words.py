"""Every text of the phone page. The Tibetan is to be reviewed by a native speaker.

`{fields}` are the same in all languages; a test holds them together.
"""

from __future__ import annotations

from hub.contract.words import Text

FRAME: dict[str, Text] = {
    "languages": Text("语言", "Language", "སྐད་ཡིག"),
    "refresh": Text("刷新", "Refresh", "གསར་བཅོས།"),
    "updated": Text("自动更新 · {time}", "Updates by itself · {time}", "རང་འགུལ་གསར་བཅོས། · {time}"),
    "seen_at": Text("{time} 的情况", "As of {time}", "{time} ཡི་གནས་ཚུལ།"),
    "line_down": Text(
        "自动更新断了，正在重新连接。下面是 {time} 的情况。",
        "Live updates have stopped; connecting again. This is as of {time}.",
        "རང་འགུལ་གསར་བཅོས་ཆད་སོང་། བསྐྱར་དུ་མཐུད་བཞིན་པ། འདི་ {time} ཡི་གནས་ཚུལ་ཡིན།",
    ),
    "hub_lost": Text(
        "大厅系统暂时没有回答。下面是 {time} 的情况。您的号码和次序都保留，请听广播、看大厅屏幕。",
        "The hall's system does not answer now. This is as of {time}. Your number and your place "
        "are kept; listen to the speakers and watch the hall screen.",
        "ཚོམས་ཆེན་གྱི་མ་ལག་གིས་ད་ལྟ་ལན་མི་འདེབས། འདི་ {time} ཡི་གནས་ཚུལ་ཡིན། "
        "ཁྱེད་ཀྱི་ཨང་གྲངས་དང་གོ་རིམ་ཉར་ཡོད། རྒྱང་བསྒྲགས་ལ་ཉན་ཞིང་བརྙན་ཤེལ་ལ་གཟིགས་རོགས།",
    ),
    "order_kept": Text(
        "排队次序保留，恢复后接着叫号。",
        "The order is kept; calling goes on afterwards.",
        "གྲལ་རིམ་ཉར་ཡོད། སླར་གསོ་རྗེས་ཨང་འབོད་མུ་མཐུད།",
    ),
}

TICKET: dict[str, Text] = {
    "your_number": Text("您的号码", "Your number", "ཁྱེད་ཀྱི་ཨང་གྲངས།"),
    "issued": Text(
        "{service} · {time} 取号", "{service} · taken {time}", "{service} · {time} བླངས།"
    ),
    "expected": Text("预计还要", "Expected wait", "སྒུག་དགོས་པའི་དུས།"),
    "minutes": Text("分钟", "min", "སྐར་མ།"),
    "range": Text("{low}–{high}", "{low}–{high}", "{low}–{high}"),
    "about": Text("约 {low}", "about {low}", "{low} ཙམ།"),
    "clock": Text(
        "约 {first} 至 {last} 叫到",
        "Your call is likely {first} to {last}",
        "{first} ནས་ {last} བར་འབོད་སྲིད།",
    ),
    "soon": Text("马上到您", "Any moment now", "ད་ལྟ་འབོད་ལ་ཉེ།"),
    "soon_note": Text(
        "请到窗口附近留意叫号", "Please stay near the windows", "སྒེའུ་ཁུང་ཉེ་འགྲམ་དུ་སྒུགས་རོགས།"
    ),
    "ahead": Text("前面还有 {n} 位", "People before you: {n}", "མདུན་དུ་མི་ {n} ཡོད།"),
    "none_ahead": Text("您前面没有人", "Nobody is before you", "ཁྱེད་ཀྱི་མདུན་དུ་སུ་ཡང་མེད།"),
    "you": Text("您", "you", "ཁྱེད།"),
    "moved": Text(
        "已转到“{service}”，号码不变",
        "Moved on to {service}; your number stays",
        "“{service}”ལ་སྤོ་ཟིན། ཨང་གྲངས་མི་འགྱུར།",
    ),
    "wait_in": Text("请在{area}等候", "Please wait: {area}", "{area} ནས་སྒུགས་རོགས།"),
    "wait_here": Text("请在大厅等候", "Please wait in the hall", "ཚོམས་ཆེན་ནས་སྒུགས་རོགས།"),
    "windows": Text(
        "{list} 号窗口都可能叫到您",
        "Windows {list} may call you",
        "སྒེའུ་ཁུང་ {list} ནས་འབོད་སྲིད།",
    ),
    "one_window": Text(
        "由 {list} 号窗口叫号", "Window {list} will call you", "སྒེའུ་ཁུང་ {list} ནས་འབོད།"
    ),
    "bring": Text(
        "请备好身份证和材料",
        "Have your ID card and papers ready",
        "ལག་ཁྱེར་དང་ཡིག་ཆ་གྲ་སྒྲིག་གནང་རོགས།",
    ),
    "bring_note": Text(
        "要什么材料，可在取号机“办事指南”查看",
        "A kiosk's guide tells which papers",
        "ཡིག་ཆ་གང་དགོས་འཕྲུལ་ཆས་ཀྱི་ལམ་སྟོན་ནས་གཟིགས།",
    ),
    "turns_green": Text(
        "叫到您时，本页变绿",
        "This page turns green when you are called",
        "ཁྱེད་འབོད་དུས་དྲ་ངོས་འདི་ལྗང་ཁུར་འགྱུར།",
    ),
    "keep_open": Text("请不要关闭本页", "Please keep it open", "དྲ་ངོས་འདི་མ་རྒྱག་རོགས།"),
    "watch_screen": Text(
        "叫号请看大厅屏幕、听广播",
        "For your call watch the hall screen and listen",
        "ཨང་འབོད་པ་བརྙན་ཤེལ་དང་རྒྱང་བསྒྲགས་ནས་ཤེས་རོགས།",
    ),
    "sound_off": Text("打开提示音", "Switch the sound on", "སྒྲ་འབྱེད།"),
    "sound_on": Text("提示音已打开", "The sound is on", "སྒྲ་ཕྱེ་ཟིན།"),
    "go_to": Text("请到", "Please go to window", "སྒེའུ་ཁུང་"),
    "the_window": Text("号窗口", "now", "ལ་ཕེབས་རོགས།"),
    "call": Text(
        "{number} 请到 {window} 号窗口",
        "{number}, please go to window {window}",
        "{number} སྒེའུ་ཁུང་ {window} ལ་ཕེབས་རོགས།",
    ),
    "call_no": Text(
        "{time} 第 {n} 次叫号", "Called at {time}, time no. {n}", "{time} འབོད་ཐེངས་ {n}"
    ),
    "come_to": Text("窗口在{area}", "The window: {area}", "སྒེའུ་ཁུང་གནས་ས། {area}"),
    "missed_hint": Text("没赶上也别急", "Missed it? No hurry", "མ་སླེབས་ཀྱང་བྲེལ་མི་དགོས།"),
    "missed_hint_note": Text(
        "过号以后可在本页、取号机或导办台再排",
        "You can queue again here, at a kiosk or with a guide",
        "ཨང་ཡོལ་རྗེས་འདི་ནས་སམ་འཕྲུལ་ཆས། སྣེ་ཤན་པ་བརྒྱུད་ནས་བསྐྱར་སྒྲིག་ཆོག",
    ),
    "cancel": Text("取消排号", "Cancel my ticket", "ཨང་རྟགས་མེད་པར་བཟོ།"),
    "cancel_ask": Text("取消 {number}？", "Cancel {number}?", "{number} མེད་པར་བཟོའམ།"),
    "cancel_note": Text(
        "取消以后要重新取号、重新排队",
        "You would have to take a new ticket and queue again",
        "མེད་པར་བཟོས་ན་སླར་ཡང་ཨང་ལེན་ནས་གྲལ་སྒྲིག་དགོས།",
    ),
    "cancel_yes": Text("确定取消", "Yes, cancel it", "མེད་པར་བཟོ།"),
    "cancel_no": Text("不取消，继续排队", "Keep my place", "མེད་པར་མི་བཟོ། གྲལ་སྒྲིག་མུ་མཐུད།"),
    "queue_again": Text("再排一次", "Queue again", "བསྐྱར་དུ་གྲལ་སྒྲིག"),
    "i_am_back": Text("我回来了，继续办理", "I am back, go on", "ངས་ལོག་བྱུང་། མུ་མཐུད་སྒྲུབ།"),
    "next_open": Text(
        "大厅下次开门：{opens}", "The hall opens next: {opens}", "ཚོམས་ཆེན་རྗེས་མར་སྒོ་འབྱེད་དུས། {opens}"
    ),
    "of_day": Text("这是 {day} 的号", "A ticket of {day}", "འདི་ {day} ཡི་ཨང་རྟགས་ཡིན།"),
}

FACES: dict[str, Text] = {
    "serving": Text(
        "{window} 号窗口正在为您办理",
        "Window {window} is serving you",
        "སྒེའུ་ཁུང་ {window} ནས་སྒྲུབ་བཞིན།",
    ),
    "serving_then": Text(
        "办完以后可以在本页评价，评不评由您。",
        "Afterwards you may rate the service here, if you like.",
        "ཚར་རྗེས་འདི་ནས་དཔྱད་མཆན་འགོད་ཆོག འགོད་མིན་རང་མོས།",
    ),
    "missed": Text("叫号时没有等到您", "You were called and not there", "འབོད་དུས་ཁྱེད་མ་སླེབས།"),
    "missed_then": Text(
        "到了大厅就点下面的按钮再排一次，您会排在接下来几位之后。",
        "Back in the hall? Press the button: you come after the next few people.",
        "ཚོམས་ཆེན་དུ་སླེབས་ན་འོག་གི་མཐེབ་གནོན་མནོན་ནས་བསྐྱར་སྒྲིག་རོགས། རྗེས་མའི་མི་ཁ་ཤས་ཀྱི་རྗེས་སུ་འབོད།",
    ),
    "missed_for_good": Text(
        "这个号已经过号，不能再排",
        "This number was missed and is used up",
        "ཨང་འདི་ཡོལ་ཟིན། བསྐྱར་སྒྲིག་མི་ཆོག",
    ),
    "missed_for_good_then": Text(
        "请到取号机重新取号，或者找导办。",
        "Please take a new ticket at a kiosk, or ask a guide.",
        "ཨང་གསར་པ་ལེན་པའམ་སྣེ་ཤན་པ་བཙལ་རོགས།",
    ),
    "parked": Text("先给您留着，等您回来", "Set aside until you are back", "ཉར་ཡོད། ཁྱེད་ལོག་པར་སྒུག"),
    "parked_then": Text(
        "事情办妥、材料补齐，就点下面的按钮，由原来的窗口人员优先接着办。",
        "Ready with your papers? Press the button: the same clerk goes on with you first.",
        "ཡིག་ཆ་ཚང་ན་འོག་གི་མཐེབ་གནོན་མནོན། སྔར་གྱི་ལས་མིས་སྔོན་ལ་མུ་མཐུད་སྒྲུབ།",
    ),
    "done": Text("已经办结", "Your visit is finished", "སྒྲུབ་ཚར།"),
    "done_then": Text(
        "谢谢您。请带好您的证件和材料。",
        "Thank you. Please take your card and papers along.",
        "ཐུགས་རྗེ་ཆེ། ལག་ཁྱེར་དང་ཡིག་ཆ་ཁྱེར་རོགས།",
    ),
    "cancelled": Text("这个号已经取消", "This ticket is cancelled", "ཨང་འདི་མེད་པར་བཟོས་ཟིན།"),
    "cancelled_then": Text(
        "还要办理，请到取号机重新取号。",
        "Still want to be served? Please take a new ticket.",
        "སྒྲུབ་དགོས་ན་ཨང་གསར་པ་ལེན་རོགས།",
    ),
    "expired": Text("这个号已经作废", "This ticket is no longer valid", "ཨང་འདི་དུས་ཡོལ་ཟིན།"),
    "expired_then": Text(
        "号票当天有效。还要办理，请重新取号。",
        "A ticket is valid on its day only. Please take a new one.",
        "ཨང་རྟགས་དེའི་ཉིན་ཁོ་ན་ནུས་ཡོད། སྒྲུབ་དགོས་ན་ཨང་གསར་པ་ལེན་རོགས།",
    ),
}
"""What a face says and what comes then, by its `Kind`."""

RATING: dict[str, Text] = {
    "ask": Text("您对这次服务满意吗？", "How was our service?", "ཞབས་ཞུ་འདིར་ཡིད་ཚིམ་མམ།"),
    "line": Text("{number} · {time} 取号", "{number} · taken {time}", "{number} · {time} བླངས།"),
    "good": Text("满意在哪里", "What was good?", "གང་ལ་ཚིམ་བྱུང་།"),
    "fair": Text("哪些方面一般", "What was just fair?", "གང་ཙམ་པོ་བ་རེད།"),
    "bad": Text("哪里不满意", "What was not good?", "གང་ལ་མ་ཚིམ།"),
    "optional": Text("可不选，可多选", "None or several", "མ་བདམས་ཀྱང་ཆོག མང་པོ་འདེམས་ཆོག"),
    "needed": Text(
        "请至少选一项，或写几句话", "Choose at least one, or write", "གཅིག་འདེམས་པའམ་འབྲི་རོགས།"
    ),
    "text": Text("还想说的话（可不填）", "Anything else (optional)", "གཞན་བཤད་རྒྱུ། (མ་བྲིས་ཀྱང་ཆོག)"),
    "voluntary": Text(
        "自愿评价。窗口人员看不到是谁评的，也看不到这一条。",
        "Voluntary. The clerk sees neither who rated nor this rating.",
        "རང་མོས་ཡིན། ལས་མིས་སུ་ཡིན་དང་མཆན་འདི་མི་མཐོང་།",
    ),
    "submit": Text("提交评价", "Send rating", "དཔྱད་མཆན་སྤྲོད།"),
    "later": Text("这次不评价", "No rating", "མི་འགོད།"),
    "until": Text(
        "{until} 前都可以评价", "You may rate until {until}", "{until} བར་དཔྱད་མཆན་འགོད་ཆོག"
    ),
    "rate": Text("评价这次服务", "Rate this service", "ཞབས་ཞུ་འདིར་དཔྱད་མཆན།"),
    "face_first": Text("请先选一个表情", "Please choose a face first", "སྔོན་ལ་གདོང་ཞིག་འདེམས་རོགས།"),
    "too_long": Text(
        "最多写 {most} 个字，请删短一些",
        "At most {most} characters, please shorten it",
        "ཡིག་འབྲུ་ {most} ལས་མང་མི་ཆོག ཐུང་དུ་གཏོང་རོགས།",
    ),
    "thanks": Text("谢谢您的评价", "Thank you", "ཐུགས་རྗེ་ཆེ།"),
    "thanks_then": Text(
        "已经记下。窗口人员看不到是谁评的。",
        "It is recorded. The clerk does not see who rated.",
        "ཐོ་བཀོད་ཟིན། ལས་མིས་སུ་ཡིན་མི་མཐོང་།",
    ),
    "one_more": Text(
        "已经记下，谢谢您。这次到访还办了一件事，也可以评价。",
        "It is recorded, thank you. Your visit had one more matter that you may rate.",
        "ཐོ་བཀོད་ཟིན། ཐུགས་རྗེ་ཆེ། ཐེངས་འདིའི་ལས་དོན་གཞན་ཞིག་ལའང་དཔྱད་མཆན་འགོད་ཆོག",
    ),
}

BOOKING: dict[str, Text] = {
    "yours": Text("您的预约", "Your booking", "ཁྱེད་ཀྱི་སྔོན་མངགས།"),
    "come": Text(
        "{first} 到 {last} 签到", "Check in {first} to {last}", "{first} ནས་ {last} བར་མིང་འགོད།"
    ),
    "code": Text("预约码", "Code", "མངག་ཨང་།"),
    "now": Text("现在可以签到", "You can check in now", "ད་ལྟ་མིང་འགོད་ཆོག"),
    "place": Text("到{area}", "Where: {area}", "གནས་ས། {area}"),
    "how": Text(
        "到大厅后，在取号机点“预约签到”",
        'In the hall, touch "Check in" at a kiosk',
        "ཚོམས་ཆེན་དུ་འཕྲུལ་ཆས་ཀྱི་“སྔོན་མངགས”མནོན།",
    ),
    "how_note": Text(
        "扫预约单、刷身份证，或者输入预约码；导办也能替您签到",
        "By paper, ID card or code; a guide can do it too",
        "མངག་འཛིན། ལག་ཁྱེར། མངག་ཨང་གང་ཡང་ཆོག སྣེ་ཤན་པས་ཀྱང་ཐུབ།",
    ),
    "late": Text("晚了也能取普通号", "Too late? Take a ticket", "ཕྱི་ན་སྤྱིར་བཏང་ཨང་ལེན་ཆོག"),
    "late_note": Text(
        "不能来请取消，把时间留给别人",
        "Cannot come? Please cancel",
        "ཡོང་མི་ཐུབ་ན་མེད་པར་བཟོ་རོགས།",
    ),
    "cancel": Text("取消预约", "Cancel the booking", "སྔོན་མངགས་མེད་པར་བཟོ།"),
    "cancel_ask": Text(
        "取消 {time} 的预约？", "Cancel the booking at {time}?", "{time} ཡི་སྔོན་མངགས་མེད་པར་བཟོའམ།"
    ),
    "cancel_note": Text(
        "取消以后，这个时间会让给别人", "Your time goes to somebody else", "དུས་ཚོད་འདི་མི་གཞན་ལ་སྤྲོད།"
    ),
    "cancel_yes": Text("确定取消", "Yes, cancel it", "མེད་པར་བཟོ།"),
    "cancel_no": Text("不取消，保留预约", "No, keep it", "མི་བཟོ། ཉར།"),
    "waiting": Text("已经签到，号码 {ticket}", "Checked in: {ticket}", "མིང་འགོད་ཟིན། {ticket}"),
    "waiting_then": Text(
        "请扫号票上的二维码看排队。",
        "Scan the code on your ticket to follow it.",
        "འཛིན་ཤོག་གི་རྟགས་པར་རྒྱོབ་ནས་གྲལ་རིམ་གཟིགས།",
    ),
    "lapsed": Text("预约的时间已经过了", "The booked time is over", "མངགས་པའི་དུས་ཡོལ་ཟིན།"),
    "lapsed_then": Text(
        "没关系，可以直接到取号机取普通号。",
        "Never mind: just take a ticket at a kiosk.",
        "སྐྱོན་མེད། འཕྲུལ་ཆས་ནས་ཐད་ཀར་ཨང་ལེན་ཆོག",
    ),
    "cancelled": Text("预约已经取消", "The booking is cancelled", "སྔོན་མངགས་མེད་པར་བཟོས་ཟིན།"),
    "cancelled_then": Text(
        "可以在取号机重新预约，也可以直接取号。",
        "You can book again at a kiosk, or just take a ticket.",
        "འཕྲུལ་ཆས་ནས་བསྐྱར་མངག་པའམ་ཐད་ཀར་ཨང་ལེན་ཆོག",
    ),
}

TROUBLES: dict[str, Text] = {
    "wrong_ticket": Text("没有找到这张号票", "There is no such ticket", "འཛིན་ཤོག་འདི་མ་རྙེད།"),
    "wrong_ticket_then": Text(
        "请再扫一次号票上的二维码；还不行，请把号票拿给导办看。",
        "Please scan the code on your ticket again; if that fails, show the ticket to a guide.",
        "འཛིན་ཤོག་གི་རྟགས་ཡང་བསྐྱར་པར་རྒྱོབ་རོགས། མ་འགྲིག་ན་འཛིན་ཤོག་སྣེ་ཤན་པར་སྟོན་རོགས།",
    ),
    "wrong_booking": Text("没有找到这个预约", "There is no such booking", "སྔོན་མངགས་འདི་མ་རྙེད།"),
    "wrong_booking_then": Text(
        "请再扫一次预约单上的二维码，或者把它拿给导办看。不预约也可以直接取号。",
        "Please scan the code on your paper again, or show it to a guide. You can take a ticket "
        "without a booking.",
        "མངག་འཛིན་གྱི་རྟགས་ཡང་བསྐྱར་པར་རྒྱོབ་པའམ་སྣེ་ཤན་པར་སྟོན་རོགས། མ་མངགས་ཀྱང་ཨང་ལེན་ཆོག",
    ),
    "barred": Text("试的次数太多了", "Too many tries", "ཚོད་ལྟ་མང་དྲགས་སོང་།"),
    "barred_then": Text(
        "请过 {seconds} 秒再扫号票上的二维码。已经打开的页面不受影响。",
        "Please scan the code on your ticket again in {seconds} s. Pages that are open go on.",
        "སྐར་ཆ་ {seconds} རྗེས་འཛིན་ཤོག་གི་རྟགས་པར་རྒྱོབ་རོགས། ཕྱེ་ཟིན་པའི་དྲ་ངོས་ལ་ཤན་པ་མི་ཐེབས།",
    ),
    "lost": Text(
        "大厅系统暂时没有回答",
        "The hall's system does not answer now",
        "ཚོམས་ཆེན་གྱི་མ་ལག་གིས་ད་ལྟ་ལན་མི་འདེབས།",
    ),
    "lost_then": Text(
        "您的号码仍然有效，请听广播、看大厅屏幕，过一会儿再刷新。",
        "Your number is still valid: listen to the speakers, watch the hall screen, and refresh "
        "in a moment.",
        "ཁྱེད་ཀྱི་ཨང་གྲངས་ནུས་ཡོད། རྒྱང་བསྒྲགས་ལ་ཉན་ཞིང་བརྙན་ཤེལ་ལ་གཟིགས་ནས་ཏོག་ཙམ་འགོར་རྗེས་གསར་བཅོས་རོགས།",
    ),
    "lost_booking": Text(
        "大厅系统暂时没有回答",
        "The hall's system does not answer now",
        "ཚོམས་ཆེན་གྱི་མ་ལག་གིས་ད་ལྟ་ལན་མི་འདེབས།",
    ),
    "lost_booking_then": Text(
        "您的预约仍然有效。请过一会儿再刷新，或者问导办。",
        "Your booking is still valid. Please refresh in a moment, or ask a guide.",
        "ཁྱེད་ཀྱི་སྔོན་མངགས་ནུས་ཡོད། ཏོག་ཙམ་འགོར་རྗེས་གསར་བཅོས་པའམ་སྣེ་ཤན་པར་འདྲི་རོགས།",
    ),
    "wrong_list": Text("没有找到这份清单", "This list was not found", "ཡིག་ཆའི་ཐོ་འདི་མ་རྙེད།"),
    "wrong_list_then": Text(
        "它可能已经换了编号。请在取号机“办事指南”再查，或者问导办。",
        "It may have another number by now. Please look it up in a kiosk's guide, or ask a guide.",
        "ཨང་རྟགས་བརྗེས་ཡོད་སྲིད། འཕྲུལ་ཆས་ཀྱི་ལམ་སྟོན་ནས་བསྐྱར་དུ་འཚོལ་བའམ་སྣེ་ཤན་པར་འདྲི་རོགས།",
    ),
    "lost_list": Text(
        "大厅系统暂时没有回答",
        "The hall's system does not answer now",
        "ཚོམས་ཆེན་གྱི་མ་ལག་གིས་ད་ལྟ་ལན་མི་འདེབས།",
    ),
    "lost_list_then": Text(
        "请过一会儿再刷新，或者拍下取号机的屏幕。",
        "Please refresh in a moment, or take a photo of the kiosk's screen.",
        "ཏོག་ཙམ་འགོར་རྗེས་གསར་བཅོས་བྱེད་པའམ་འཕྲུལ་ཆས་ཀྱི་བརྙན་ཤེལ་པར་རྒྱོབ་རོགས།",
    ),
    "full": Text(
        "现在看的人太多，本页不能自动更新",
        "Too many are watching: this page cannot update by itself",
        "ད་ལྟ་གཟིགས་མཁན་མང་དྲགས་པས་རང་འགུལ་གསར་བཅོས་མི་ཐུབ།",
    ),
    "full_then": Text(
        "请过一会儿点“刷新”；叫号请看大厅屏幕。",
        "Please refresh in a moment; for your call watch the hall screen.",
        "ཏོག་ཙམ་འགོར་རྗེས་གསར་བཅོས་མནོན་རོགས། ཨང་འབོད་པ་བརྙན་ཤེལ་ནས་གཟིགས།",
    ),
    "stranger": Text(
        "这个操作不是从本页发出的", "This was not sent from our page", "བྱ་བ་འདི་དྲ་ངོས་འདི་ནས་བཏང་བ་མིན།"
    ),
    "stranger_then": Text(
        "没有做任何改动。请重新扫码打开页面，再点一次。",
        "Nothing was changed. Please open the page by its code and try again.",
        "གང་ཡང་བསྒྱུར་མེད། རྟགས་པར་བརྒྱབ་ནས་དྲ་ངོས་ཕྱེ་སྟེ་ཡང་བསྐྱར་མནོན་རོགས།",
    ),
    "unread": Text("没有看懂提交的内容", "This could not be read", "བསྐུར་བའི་ནང་དོན་ཀློག་མ་ཐུབ།"),
    "unread_then": Text(
        "没有做任何改动。请回到页面重新填写。",
        "Nothing was changed. Please go back to the page and fill it in again.",
        "གང་ཡང་བསྒྱུར་མེད། དྲ་ངོས་སུ་ལོག་ནས་བསྐྱར་དུ་འབྲི་རོགས།",
    ),
    "not_sent": Text(
        "没有送出：大厅系统暂时没有回答。请过一会儿再点一次，或者找导办。",
        "Not sent: the hall's system does not answer now. Please try again in a moment, or ask a "
        "guide.",
        "བསྐུར་མ་ཐུབ། ཚོམས་ཆེན་གྱི་མ་ལག་གིས་ལན་མི་འདེབས། ཏོག་ཙམ་འགོར་རྗེས་བསྐྱར་མནོན་པའམ་སྣེ་ཤན་པ་བཙལ་རོགས།",
    ),
    "unconfirmed": Text(
        "已经送出，大厅还没有确认。不用再点，过一会儿刷新就能看到结果。",
        "It is sent, but the hall has not confirmed it yet. No need to press again: refresh in a "
        "moment to see.",
        "བསྐུར་ཟིན་ཡང་ཚོམས་ཆེན་གྱིས་གཏན་འཁེལ་མ་བྱས། བསྐྱར་དུ་མནོན་མི་དགོས། ཏོག་ཙམ་འགོར་རྗེས་གསར་བཅོས་རོགས།",
    ),
    "bug": Text("页面出错了", "The page has failed", "དྲ་ངོས་ནོར་འདུག"),
    "bug_then": Text(
        "不是您的问题，已经记录。您的号码仍然有效，请看大厅屏幕，或者找导办。",
        "This is not your fault and has been recorded. Your number is still valid: watch the hall "
        "screen, or ask a guide.",
        "ཁྱེད་ཀྱི་སྐྱོན་མིན། ཐོ་བཀོད་ཟིན། ཁྱེད་ཀྱི་ཨང་གྲངས་ནུས་ཡོད། བརྙན་ཤེལ་ལ་གཟིགས་པའམ་སྣེ་ཤན་པ་བཙལ་རོགས།",
    ),
    "no_page": Text("没有这个页面", "There is no such page", "དྲ་ངོས་འདི་མེད།"),
    "no_page_then": Text(
        "请扫号票上的二维码打开。",
        "Please open it by the code on your ticket.",
        "འཛིན་ཤོག་གི་རྟགས་པར་བརྒྱབ་ནས་འབྱེད་རོགས།",
    ),
}
"""What a page of trouble says and what to do then."""

LISTS: dict[str, Text] = {
    "title": Text("材料清单", "What to bring", "ཡིག་ཆའི་ཐོ།"),
    "bring": Text("请带上（{n} 份）", "Please bring ({n})", "འཁྱེར་རོགས། ({n})"),
    "exempt": Text(
        "不用带（{n} 份），用电子证照代替",
        "Not needed ({n}): electronic certificates serve",
        "འཁྱེར་མི་དགོས། ({n}) གློག་རྡུལ་ལག་ཁྱེར་གྱིས་ཚབ་བྱེད།",
    ),
    "maybe": Text("看情况带（{n} 份）", "Only in some cases ({n})", "གནས་ཚུལ་ལྟར་འཁྱེར། ({n})"),
    "copies": Text("{n} 份", "× {n}", "གྲངས་ {n}"),
    "later": Text("可容缺，以后补", "may follow later", "རྗེས་སུ་སྤྲོད་ཆོག"),
    "promise": Text("可写承诺书", "a promise may serve", "ཁས་ལེན་ཡི་གེ་འབྲི་ཆོག"),
    "days": Text(
        "承诺 {n} 个工作日办结", "Decided within {n} working days", "ལས་ཀའི་ཉིན་ {n} ནང་སྒྲུབ།"
    ),
    "fee": Text("费用：{fee}", "Fee: {fee}", "རིན་དོད། {fee}"),
    "none": Text("没有登记材料清单", "No list is registered", "ཡིག་ཆའི་ཐོ་མེད།"),
    "none_then": Text(
        "请在窗口问清要带什么。",
        "Please ask at a window what to bring.",
        "གང་འཁྱེར་དགོས་པ་སྒེའུ་ཁུང་ལ་འདྲི་རོགས།",
    ),
    "gaps": Text("材料不全也可以取号", "You may come with gaps", "ཡིག་ཆ་མ་ཚང་ཡང་ཨང་ལེན་ཆོག"),
    "gaps_note": Text(
        "窗口会一次说清怎么补",
        "The window tells you once how to fill them",
        "སྒེའུ་ཁུང་ནས་ཐེངས་གཅིག་ལ་གསལ་བཤད་བྱེད།",
    ),
}

GROUPS: dict[str, dict[str, Text]] = {
    "frame": FRAME,
    "ticket": TICKET,
    "face": FACES,
    "rating": RATING,
    "booking": BOOKING,
    "list": LISTS,
    "trouble": TROUBLES,
}
"""By the name under which templates say them: `say("ticket.ahead", n=4)`."""


def text(name: str) -> Text:
    """The text of `group.word`. KeyError when there is none."""
    group, _, word = name.partition(".")
    return GROUPS[group][word]
