"""From scenes to HTML: templates that escape whatever people and settings say."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import NamedTuple
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from hub.contract.dates import moment_text
from hub.contract.rating_tags import LEVELS, REASON_NEEDED, TAGS
from hub.contract.words import Language
from hub.web.language import HTML, NAMES, SHORT
from hub.web.phone import icons, words
from hub.web.phone.files import link

LONGEST_TEXT = 200
"""Characters of a rating's free text, as the contract has it."""


class Page(NamedTuple):
    """How a page is looked at. `root` leads from its address to the site's own, without a slash at
    its end. `chosen`: the language was chosen by the switch. `later`: the rating was put off;
    `rated`: one was just given.
    """

    language: Language
    root: str
    chosen: bool = False
    later: bool = False
    rated: bool = False

    @property
    def query(self) -> str:
        """What links to the page itself carry on."""
        return self._query()

    @property
    def later_query(self) -> str:
        """The same, with the rating put off."""
        return self._query(later=True)

    @property
    def rated_query(self) -> str:
        """The same, once a rating was given."""
        return self._query(rated=True)

    @property
    def whole_query(self) -> str:
        """All of how it is looked at, in this language whoever asks."""
        return self._replace(chosen=True)._query(later=self.later, rated=self.rated)

    def _query(self, *, later: bool = False, rated: bool = False) -> str:
        said = {
            "lang": self.language.value if self.chosen else "",
            "later": "1" if later else "",
            "rated": "1" if rated else "",
        }
        told = urlencode({name: value for name, value in said.items() if value})
        return f"?{told}" if told else ""


def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("hub.web.phone"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        icons=icons.PATHS,
        faces=icons.FACES,
        ring=icons.RING,
        levels=LEVELS,
        tags=TAGS,
        needed=REASON_NEEDED,
        longest=LONGEST_TEXT,
        names=NAMES,
        short=SHORT,
        html=HTML,
        link=link,
        Language=Language,
    )
    made.filters["hm"] = lambda at: f"{at:%H:%M}"
    made.filters["hms"] = lambda at: f"{at:%H:%M:%S}"
    made.filters["code"] = lambda code: f"{code[:4]} {code[4:]}"
    return made


ENVIRONMENT = _environment()


def render(template: str, page: Page, **shown: object) -> Markup:
    """A template in the page's language."""
    language = page.language
    return Markup(
        ENVIRONMENT.get_template(template).render(
            shown,
            page=page,
            say=partial(say, language),
            text=lambda told: told.inn(language),
            moment=lambda at: moment_text(at, language),
            day=partial(_day, language),
        )
    )


def say(language: Language, name: str, /, **fields: object) -> Markup:
    """A text of the page with its fields filled in; both are escaped, markup of ours is kept."""
    return escape(words.text(name).inn(language)).format(**fields)


def plain(language: Language, name: str, /, **fields: object) -> str:
    """The same for where no markup is: titles and the like."""
    return words.text(name).inn(language).format(**fields)


def _day(language: Language, at: datetime) -> str:
    """Date and weekday."""
    return moment_text(at, language).rpartition(" ")[0]
