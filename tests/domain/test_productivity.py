"""Units by hand."""

from __future__ import annotations

import pytest

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.domain.productivity import Output, tenths


@pytest.mark.parametrize(
    ("channel", "outcome", "action", "units"),
    [
        (Channel.PORTAL, Outcome.IN_PROCESS, Action.WAIT, 5),
        (Channel.IVR, Outcome.IN_PROCESS, Action.WAIT, 7),
        (Channel.PHONE, Outcome.IN_PROCESS, Action.WAIT, 10),
        (Channel.PHONE, Outcome.DENIED_AUTH, Action.REPROCESS_ON_CALL, 13),
        (Channel.PHONE, Outcome.DENIED_CODING, Action.CORRECTED_CLAIM, 12),
        (Channel.OFFICE, Outcome.DENIED_MEDNEC, Action.APPEAL_L1, 30),
        (Channel.OFFICE, Outcome.APPEAL_UPHELD, Action.APPEAL_L2, 50),
        (Channel.PHONE, Outcome.PAID_UNPOSTED, Action.POST, 15),
        (Channel.OFFICE, Outcome.CLOSED, None, 2),
    ],
)
def test_what_a_touch_weighs(channel: Channel, outcome: Outcome, action: Action | None, units: int) -> None:
    assert tenths(channel, outcome, action) == units


def test_shares_of_nothing_are_unknown() -> None:
    nobody = Output(user_id=UserId(1), name="Ada")
    assert nobody.settled_percent is None
    assert nobody.cents_per_touch is None
    busy = Output(user_id=UserId(1), name="Ada", touches=8, claims=6, settled=2, recovered_cents=1000_00)
    assert (busy.settled_percent, busy.cents_per_touch) == (33, 125_00)
