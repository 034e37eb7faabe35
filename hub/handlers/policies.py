"""A supervisor puts a policy in force by hand; with the day's end the hours decide again."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import ListPolicies, UsePolicy
from hub.contract.events import FactKind
from hub.contract.results import Done, Policies, PolicyLine
from hub.errors import Refused
from hub.handlers import routes
from hub.handlers.table import ADMINS, Spec
from hub.handlers.work import Work
from hub.policies import Chosen
from hub.store import policy_choices


def use_policy(command: UsePolicy, work: Work) -> Done:
    """Put a policy in force until the day ends; without one the hours decide. Refused
    (UNKNOWN_POLICY)."""
    name = command.policy
    known = [policy.name for policy in work.hall.policies.policies]
    if name and name not in known:
        raise Refused(Code.UNKNOWN_POLICY, policy=name, known=", ".join(known))
    clerk = work.session.clerk if work.session else None
    if name is None:
        policy_choices.clear(work.db)
    else:
        policy_choices.save(work.db, Chosen(name, work.day), work.now, clerk)
    work.fact(FactKind.POLICY_CHOSEN, clerk=clerk, device=work.caller.device, policy=name)
    work.touch_policy()
    return Done(request_id=command.request_id)


def list_policies(command: ListPolicies, work: Work) -> Policies:
    """All that may be chosen, and what is in force now."""
    known = work.hall.policies
    planned = known.planned(work.now)
    return Policies(
        request_id=command.request_id,
        policies=(
            PolicyLine("", routes.OWN),
            *(PolicyLine(policy.name, policy.title) for policy in known.policies),
        ),
        in_force=work.force.name,
        planned=planned.name if planned else "",
        by_hand=work.force.by_hand,
    )


COMMANDS = (
    Spec(UsePolicy, use_policy, ADMINS, supervisor=True),
    Spec(ListPolicies, list_policies, ADMINS, supervisor=True, reads=True),
)
