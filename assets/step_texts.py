"""What a kiosk says on its pages, in three languages: what to do next, in one breath.

A word here is the name of a clip in the folder `kiosk-<language>`; which page says which stands
in `kiosk.steps`. The Tibetan is to be reviewed by a native speaker; a hall records it itself.
"""

from __future__ import annotations

from hub.contract.words import Text

STEPS: dict[str, Text] = {
    "home": Text(
        "请点一下您要办的事",
        "Please touch what you would like to do.",
        "ཁྱེད་ལ་དགོས་པ་དེ་མནོན་རོགས།",
    ),
    "home-card": Text(
        "请点一下您要办的事，也可以放身份证",
        "Please touch what you need, or put down your I D card.",
        "ཁྱེད་ལ་དགོས་པ་དེ་མནོན་པའམ་ཐོབ་ཐང་ལག་ཁྱེར་འཇོག་རོགས།",
    ),
    "carded": Text(
        "身份证刷好了，请点您要办的事",
        "Your card is read. Please touch what you need.",
        "ལག་ཁྱེར་བཀླགས་ཟིན། དགོས་པ་དེ་མནོན་རོགས།",
    ),
    "closed": Text(
        "现在不办公，可以查办事材料和进度",
        "We are closed now. You can look up documents and progress.",
        "ད་ལྟ་ལས་ཁུངས་སྒོ་བརྒྱབ་ཡོད།",
    ),
    "lost": Text(
        "网络断了，请到咨询台找工作人员",
        "The network is down. Please ask at the desk.",
        "དྲ་བ་ཆད་འདུག འདྲི་རྩད་སྟེགས་སུ་ཕེབས་རོགས།",
    ),
    "service": Text(
        "请选要办的事项，也可以直接取号",
        "Choose an item, or take a ticket now.",
        "དོན་གཅིག་འདེམས་པའམ་ཨང་རྟགས་ལེན་རོགས།",
    ),
    "search": Text(
        "请点拼音的头一个字母",
        "Please touch the first letters.",
        "ཕིན་ཡིན་གྱི་མགོ་ཡིག་མནོན་རོགས།",
    ),
    "themes": Text("请选一件事", "Please choose one.", "དོན་གཅིག་འདེམས་རོགས།"),
    "departments": Text("请选一个部门", "Please choose an office.", "སྡེ་ཁག་གཅིག་འདེམས་རོགས།"),
    "browsed": Text("请选您要办的事", "Please choose your matter.", "རང་གི་དོན་ཚན་འདེམས་རོགས།"),
    "materials": Text(
        "请看看材料带齐没有，带齐了就取号",
        "Please check your documents, then take a ticket.",
        "ཡིག་ཆ་ཚང་མིན་གཟིགས་ནས་ཨང་རྟགས་ལེན་རོགས།",
    ),
    "collect": Text(
        "请输入办件编号，然后取号",
        "Please type your case number, then take a ticket.",
        "སྒྲུབ་དོན་ཨང་གཏགས་ནས་ཨང་རྟགས་ལེན་རོགས།",
    ),
    "no-ticket": Text(
        "没有取到号，请看屏幕上怎么办",
        "There is no ticket. Please read what to do.",
        "ཨང་རྟགས་ཐོབ་མ་སོང་། འཆར་ངོས་ལ་གཟིགས་རོགས།",
    ),
    "late": Text(
        "今天可能办不完，请选要不要取号",
        "It may be too late today. Please choose.",
        "དེ་རིང་སྒྲུབ་མི་ཚར་སྲིད། འདེམས་རོགས།",
    ),
    "ticket": Text(
        "号取好了，请拿好小票，等候叫号",
        "Here is your ticket. Please wait until it is called.",
        "ཨང་རྟགས་ཐོབ་སོང་། འབོད་པར་སྒུག་རོགས།",
    ),
    "no-slip": Text(
        "号取好了，没有小票，请记住屏幕上的号",
        "You have a number but no slip. Please remember it.",
        "ཨང་གྲངས་ཐོབ་སོང་། ཤོག་བྱང་མེད་པས་ཨང་གྲངས་དྲན་པར་གནང་རོགས།",
    ),
    "number": Text(
        "请输入号票上的号码",
        "Please type the number of your ticket.",
        "ཨང་རྟགས་ཀྱི་ཨང་གྲངས་གཏགས་རོགས།",
    ),
    "progress": Text(
        "这是您的排队情况",
        "This is how far the queue is.",
        "འདི་ནི་ཁྱེད་ཀྱི་གྲལ་གྱི་གནས་ཚུལ་ཡིན།",
    ),
    "give-up": Text("真的不办了吗", "Do you really want to give up?", "དངོས་གནས་མི་སྒྲུབ་བམ།"),
    "given-up": Text("已经取消了", "It is cancelled.", "རྩིས་མེད་བཏང་ཟིན།"),
    "rate-scan": Text(
        "请扫小票上的二维码",
        "Please scan the code on your slip.",
        "ཤོག་བྱང་གི་ཨང་རྟགས་གྲུ་བཞི་བཤེར་རོགས།",
    ),
    "rate": Text("请选一张脸", "Please choose a face.", "གདོང་རིས་གཅིག་འདེམས་རོགས།"),
    "reasons": Text(
        "可以选原因，然后提交",
        "You may choose reasons. Then send it.",
        "རྒྱུ་མཚན་འདེམས་ཆོག དེ་ནས་སྤྲོད་རོགས།",
    ),
    "thanks": Text("谢谢您的评价", "Thank you.", "ཐུགས་རྗེ་ཆེ།"),
    "check-in": Text(
        "请放身份证，或者输入预约号",
        "Put down your I D card, or type the booking number.",
        "ལག་ཁྱེར་འཇོག་པའམ་ཉར་ཨང་གཏགས་རོགས།",
    ),
    "booking": Text(
        "请核对预约，然后点签到",
        "Please check your booking, then check in.",
        "ཉར་ཨང་ཞིབ་བཤེར་གནང་ནས་སླེབས་ཐོ་འགོད་རོགས།",
    ),
    "drop-booking": Text(
        "真的要取消预约吗",
        "Do you really want to cancel the booking?",
        "དངོས་གནས་ཉར་ཨང་རྩིས་མེད་གཏོང་ངམ།",
    ),
    "book-service": Text("请选要预约的业务", "Please choose a service.", "ཞབས་ཞུ་གཅིག་འདེམས་རོགས།"),
    "book-day": Text("请选日期", "Please choose a day.", "ཉིན་གཅིག་འདེམས་རོགས།"),
    "book-time": Text("请选时间", "Please choose a time.", "དུས་ཚོད་འདེམས་རོགས།"),
    "book-who": Text(
        "请放身份证，或者输入手机号",
        "Put down your I D card, or type your phone number.",
        "ལག་ཁྱེར་འཇོག་པའམ་ཁ་པར་ཨང་གཏགས་རོགས།",
    ),
    "booked": Text(
        "预约好了，请按时来", "It is booked. Please be on time.", "ཉར་ཟིན། དུས་ཐོག་ཏུ་ཕེབས་རོགས།"
    ),
    "still-here": Text(
        "还在办吗？请点一下屏幕",
        "Are you still here? Please touch the screen.",
        "ད་དུང་བཞུགས་འདུག་གམ། འཆར་ངོས་མནོན་རོགས།",
    ),
    "guide-called": Text(
        "工作人员马上来，请稍等",
        "Somebody is coming. Please wait here.",
        "ལས་མི་ད་ལྟ་ཡོང་གི་རེད། ཏོག་ཙམ་སྒུག་རོགས།",
    ),
    "card-again": Text(
        "身份证没有读出来，请放平再试一次",
        "The card was not read. Please put it down flat again.",
        "ལག་ཁྱེར་ཀློག་མ་ཐུབ། ཡང་བསྐྱར་འཇོག་རོགས།",
    ),
    "take-card": Text(
        "您的身份证还在机器上，请拿好",
        "Your I D card is still here. Please take it.",
        "ཁྱེད་ཀྱི་ལག་ཁྱེར་འདིར་ལུས་འདུག བསྣམས་རོགས།",
    ),
    "card-unfit": Text(
        "这张证用不上，不刷证也可以取号",
        "This card cannot be used. You need none for a ticket.",
        "ལག་ཁྱེར་འདི་བེད་སྤྱོད་མི་ཐུབ། ལག་ཁྱེར་མེད་ཀྱང་ཆོག",
    ),
}


def folder(language: str) -> str:
    """Where the clips of a language lie."""
    return f"kiosk-{language}"


def step_texts(language: str) -> dict[str, str]:
    """Clip → text in one language (`zh`, `en`, `bo`)."""
    return {name: getattr(text, language) for name, text in STEPS.items()}
