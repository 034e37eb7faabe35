"""The staff's layer in every state, over whatever the kiosk shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hub.client.port import Trouble
from hub.contract.devices import DeviceHealth, FailReason, Health, JobState, PrintResult
from kiosk.staff.corners import ORDER
from kiosk.staff.desk import Ask
from kiosk.staff.keeper import Keeper
from kiosk.staff.picture import Machine
from kiosk.staff.pin import hashed
from kiosk.staff.view_model import Does, StaffModel
from tests.kiosk.samples import NOON

PIN = "750318"
HASH = hashed(PIN)
WELL = (DeviceHealth("card", Health.OK), DeviceHealth("printer", Health.OK))
ILL = (
    DeviceHealth("card", Health.ABSENT, FailReason.ABSENT),
    DeviceHealth("printer", Health.WARN, FailReason.PAPER_NEAR_END, paper=10, slips=40),
    DeviceHealth("screen", Health.WARN, FailReason.RESTARTED),
)


def machine(health: tuple[DeviceHealth, ...] = WELL, trouble: Trouble | None = None) -> Machine:
    return Machine("kiosk-1", "0.1.0", trouble, health)


def staff_unset(staff: StaffModel) -> None:
    come(staff, Keeper(""))


def staff_pin(staff: StaffModel) -> None:
    come(staff, Keeper(HASH))
    for key in PIN[:4]:
        staff.key(key)


def staff_wrong(staff: StaffModel) -> None:
    come(staff, Keeper(HASH))
    enter(staff, "111222")


def staff_locked(staff: StaffModel) -> None:
    come(staff, Keeper(HASH))
    for _ in range(5):
        enter(staff, "111222")


def staff_page(staff: StaffModel, now: Machine | None = None) -> None:
    come(staff, Keeper(HASH), now or machine())
    enter(staff, PIN)


def staff_page_ill(staff: StaffModel) -> None:
    staff_page(staff, machine(ILL, Trouble.UNREACHABLE))
    staff.trial()
    staff.on_print(PrintResult(at=NOON, job_id="test-1", state=JobState.UNCONFIRMED))


def staff_restart(staff: StaffModel) -> None:
    staff_page(staff)
    staff.ask(Ask.RESTART)


def staff_desktop(staff: StaffModel) -> None:
    staff_page(staff)
    staff.ask(Ask.DESKTOP)


def staff_roll(staff: StaffModel) -> None:
    staff_page(staff)
    staff.ask(Ask.ROLL)


def come(staff: StaffModel, keeper: Keeper, now: Machine | None = None) -> None:
    """The gesture, on a machine with this keeper."""
    staff.desk.close()
    staff.desk._keeper = keeper
    staff._machine = lambda: now or machine()
    watched = now is None or now.trouble is None
    staff.does = Does(
        restart=lambda: None,
        desktop=lambda: None,
        print_trial=lambda: "test-1",
        renew_paper=lambda: None,
        watched=lambda: watched,
    )
    for corner in ORDER:
        staff.desk.touch(corner, 1.0)
    staff.draw()


def enter(staff: StaffModel, pin: str) -> None:
    for key in pin:
        staff.key(key)
    staff.enter()


SCENES: Mapping[str, Callable[[StaffModel], None]] = {
    function.__name__: function
    for function in (
        staff_unset,
        staff_pin,
        staff_wrong,
        staff_locked,
        staff_page,
        staff_page_ill,
        staff_restart,
        staff_desktop,
        staff_roll,
    )
}
