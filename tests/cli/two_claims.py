"""Two claims and the remittance for the first one, with figures that can be worked out by hand.

A1 charges $180 and $120. Of the first line $50 are written off by contract, $50 are deductible and $80 are paid; the
second is refused for want of an authorization. So $170 stay open with the payer: the deductible
waits there until the denial is settled.
"""

from __future__ import annotations

from x12_texts import Answer, Visit, claim_file, remittance

A1 = Visit(number="A1", day="20260105", lines=(("99214", 180), ("93000", 120)))
A2 = Visit(number="A2", day="20260113", lines=(("99213", 150),), last="STONE", first="BEA", member="W456")
CLAIMS = claim_file(A1, A2, sent="20260115")
_DECIDED = Answer(
    visit=A1,
    lines=((80, (("CO", "45", 50), ("PR", "1", 50))), (0, (("CO", "197", 120),))),
)
REMITTANCE = remittance(_DECIDED, paid_on="20260210")
UNBALANCED = remittance(_DECIDED, paid_on="20260211", trace="T2").replace(b"BPR*I*80*", b"BPR*I*81*")
