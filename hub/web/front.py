"""The front page: what is here, in Chinese and English. Plain HTML without scripts."""

from __future__ import annotations

from html import escape

from hub.contract.words import Language, Text
from hub.web.view import View

LANGUAGES = {Language.ZH: "zh-CN", Language.EN: "en"}
"""Those that the page speaks, and their HTML name."""

TITLE = Text("叫号 · 中枢", "Jiaohao · hub")
ANSWERS = Text("中枢运行正常。", "The hub answers.")
LOST = Text("中枢没有回应。", "The hub does not answer.")
WHAT = Text(
    "这里是本大厅叫号系统的网页服务。",
    "This is the web service of this hall's queue system.",
)
SWITCH = Text("English", "中文")

LINKS = (
    ("/metrics", Text("监控指标（Prometheus 文本格式）", "figures for Prometheus, as text")),
    ("/health", Text("中枢是否在线（JSON；200 或 503）", "is the hub there? JSON, 200 or 503")),
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
    other = Language.ZH if language is Language.EN else Language.EN
    links = "".join(
        f'<li><a href="{path}"><code>{path}</code></a> {escape(text.inn(language))}</li>'
        for path, text in LINKS
    )
    name = f"<p><strong>{escape(hall.hall.inn(language))}</strong></p>" if hall else ""
    return (
        f'<!doctype html><html lang="{LANGUAGES[language]}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(TITLE.inn(language))}</title><style>{STYLE}</style></head><body>"
        f"<h1>{escape(TITLE.inn(language))}</h1>{name}<p>{escape(WHAT.inn(language))}</p>"
        f'<p class="{css}">{escape(state.inn(language))}</p><ul>{links}</ul>'
        f'<p><a href="/?lang={other.value}">{escape(SWITCH.inn(language))}</a></p>'
        "</body></html>\n"
    )


def choose(asked: str | None, accepted: str | None) -> Language:
    """The language of `?lang=`, else the first of `Accept-Language` that we speak, else Chinese."""
    wanted = [asked or "", *(accepted or "").split(",")]
    for one in wanted:
        short = one.strip().partition(";")[0].partition("-")[0].lower()
        for language in LANGUAGES:
            if short == language.value:
                return language
    return Language.ZH
