"""The front page: what is here. Plain HTML without scripts."""

from __future__ import annotations

from html import escape

from hub.contract.words import Language, Text
from hub.web.language import HTML, NAMES
from hub.web.view import View

TITLE = Text("叫号 · 中枢", "Jiaohao · hub", "ཨང་འབོད། · ལྟེ་གནས།")
ANSWERS = Text("中枢运行正常。", "The hub answers.", "ལྟེ་གནས་འཁོར་བཞིན་ཡོད།")
LOST = Text("中枢没有回应。", "The hub does not answer.", "ལྟེ་གནས་ཀྱིས་ལན་མི་འདེབས།")
WHAT = Text(
    "这里是本大厅叫号系统的网页服务。手机页请扫号票上的二维码打开。",
    "The web service of this hall's queue system. Scan the code on your ticket to follow it.",
    "འདི་ནི་ཚོམས་ཆེན་འདིའི་ཨང་འབོད་མ་ལག་གི་དྲ་ངོས་ཡིན། ཁ་པར་གྱི་དྲ་ངོས་འཛིན་ཤོག་གི་རྟགས་ནས་འབྱེད་རོགས།",
)

LINKS = (
    (
        "/metrics",
        Text(
            "监控指标（Prometheus 文本格式）",
            "figures for Prometheus, as text",
            "ལྟ་ཞིབ་ཨང་གྲངས། (Prometheus)",
        ),
    ),
    (
        "/health",
        Text(
            "中枢是否在线（JSON；200 或 503）",
            "is the hub there? JSON, 200 or 503",
            "ལྟེ་གནས་ཡོད་མེད། (JSON; 200 / 503)",
        ),
    ),
)

STYLE = (
    "body{font:1rem/1.6 system-ui,'Noto Sans CJK SC',sans-serif;max-width:40rem;"
    "margin:3rem auto;padding:0 1rem;color:#1c2430;background:#fff}"
    "h1{font-size:1.5rem}.lost{color:#a61b1b;font-weight:600}code{font-size:1.05em}"
)


def front(view: View, language: Language) -> str:
    """The page as HTML."""
    hall = view.hall
    state, css = (ANSWERS, "here") if view.answers else (LOST, "lost")
    others = " · ".join(
        f'<a href="/?lang={other.value}" lang="{HTML[other]}">{escape(NAMES[other])}</a>'
        for other in Language
        if other is not language
    )
    links = "".join(
        f'<li><a href="{path}"><code>{path}</code></a> {escape(text.inn(language))}</li>'
        for path, text in LINKS
    )
    name = f"<p><strong>{escape(hall.hall.inn(language))}</strong></p>" if hall else ""
    return (
        f'<!doctype html><html lang="{HTML[language]}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(TITLE.inn(language))}</title><style>{STYLE}</style></head><body>"
        f"<h1>{escape(TITLE.inn(language))}</h1>{name}<p>{escape(WHAT.inn(language))}</p>"
        f'<p class="{css}">{escape(state.inn(language))}</p><ul>{links}</ul>'
        f"<p>{others}</p>"
        "</body></html>\n"
    )
