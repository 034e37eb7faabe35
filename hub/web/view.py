"""What the web part knows of the hub: the latest states, and whether it is there."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime

from hub.client.mirror import Mirror
from hub.client.port import Trouble
from hub.contract.devices import AnyJob
from hub.contract.events import Fact
from hub.contract.metrics import Metrics
from hub.contract.states import Board, Clock, Hall, Menu
from hub.contract.wire import AnyPicture

STATES = ("hall", "metrics", "menu", "board")
"""What is followed, beside the clock."""

OnNews = Callable[[str | Fact], None]
"""Is told which state has come (`link`: the hub can be talked to again), or a fact."""

log = logging.getLogger("hub.web")


class View:
    """A `Listener` on the link's thread that the web server's thread reads.

    Each attribute is set as a whole, so a reader sees the old or the new one. `now`:
    monotonic seconds.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._mirror = Mirror()
        self._on_news: OnNews | None = None
        self._heard: datetime | None = None
        self._found = False
        """A link begins with `HUB_DOWN`, until the broker has told of the hub."""

    def tell(self, on_news: OnNews) -> None:
        """From now on tell somebody of news, on the link's thread."""
        self._on_news = on_news

    @property
    def answers(self) -> bool:
        """Whether the hub is there: its heartbeat was heard within the last seconds."""
        return not self._mirror.lost(self._now())

    @property
    def trouble(self) -> str | None:
        """Why it is not: a `Trouble`, or `silent` when it is connected and says nothing."""
        if self.answers:
            return None
        trouble = self._mirror.trouble
        return trouble.value if trouble else "silent"

    @property
    def hall(self) -> Hall | None:
        """The hall as last seen."""
        return self._mirror.hall

    @property
    def metrics(self) -> Metrics | None:
        """The counters as last seen."""
        return self._mirror.metrics

    @property
    def menu(self) -> Menu | None:
        """The services as last seen."""
        return self._mirror.menu

    @property
    def board(self) -> Board | None:
        """The last calls as last seen."""
        return self._mirror.board

    @property
    def hub_time(self) -> datetime | None:
        """What the hub's clock shows; None where it has not been seen since the link came up."""
        return self._mirror.hub_time(self._now())

    @property
    def heard(self) -> datetime | None:
        """The hub's time at its last heartbeat, however long ago."""
        return self._heard

    # ── Listener ──

    def on_state(self, name: str, state: AnyPicture) -> None:
        """Keep the picture."""
        self._mirror.on_state(name, state, self._now())
        if isinstance(state, Clock):
            self._heard = state.now
        self._spread(name)

    def on_job(self, job: AnyJob) -> None:
        """There are none for this account."""

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """Tell it in the log; what is retained comes again by itself."""
        self._mirror.on_link(up, trouble)
        if up:
            log.info("hub_found")
            self._spread("link")
        elif self._found or trouble is not Trouble.HUB_DOWN:
            log.warning("hub_lost", {"why": trouble.value if trouble else "-"})
        self._found = up

    def on_fact(self, fact: Fact) -> None:
        """Pass it on; nothing is kept."""
        self._spread(fact)

    def _spread(self, news: str | Fact) -> None:
        if self._on_news is not None:
            self._on_news(news)
