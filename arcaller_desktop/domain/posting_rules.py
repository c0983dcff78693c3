"""What of a payer's payments may post by itself: all that is clear, all but listed codes, or nothing unseen.

Three modes, chosen for each payer:

- *post what is clear* (the start): a payment that balances posts. A denied line stays with the payer in every mode.
- *hold listed codes*: as above, but a claim with one of the listed codes is held: its payment posts, so that the cheque
  ties out and a denial is worked at once, and none of its write-offs and transfers do until a person has looked. The
  money stays traceable, and nobody is billed or let off on the strength of a code that is so often wrong. The list
  starts with 16, 50, 97, 226, 242, 250, 251, 252 and B7: papers asked for, necessity, bundling, network,
  credentialing.
- *review all*: each payment is held whole until a person posts it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.remittances import RemittanceClaim

DEFAULT_CODES = ("16", "50", "97", "226", "242", "250", "251", "252", "B7")
_CODE = re.compile(r"[A-Z]{0,2}\d{1,3}|[A-Z]\d?")


class PostingMode(StrEnum):
    """The values are stored: never rename one."""

    CLEAR = "clear"
    HOLD_LISTED = "hold_listed"
    REVIEW_ALL = "review_all"

    @property
    def label(self) -> str:
        """In a poster's words."""
        return _LABELS[self]

    @property
    def words(self) -> str:
        """What it means for a payment."""
        return _WORDS[self]


_WORDS = {
    PostingMode.CLEAR: "A payment that balances posts. Denied lines stay with the payer and go to the callers.",
    PostingMode.HOLD_LISTED: "A claim with one of these codes is posted with its payment only: write-offs and transfers"
    " wait under Held claims until somebody has looked.",
    PostingMode.REVIEW_ALL: "Nothing of a payment posts before somebody has looked it through under Money in.",
}
_LABELS = {
    PostingMode.CLEAR: "Post what is clear",
    PostingMode.HOLD_LISTED: "Hold claims with listed codes",
    PostingMode.REVIEW_ALL: "Hold every payment for review",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class PostingRule:
    """One payer's rule. `codes` count in the mode that holds listed codes only."""

    payer_id: PayerId
    mode: PostingMode = PostingMode.CLEAR
    codes: tuple[str, ...] = DEFAULT_CODES

    def held_codes(self, remitted: RemittanceClaim) -> tuple[str, ...]:
        """The listed codes that hold this claim, each once; a reversal and a price estimate are never held."""
        if self.mode is not PostingMode.HOLD_LISTED or remitted.is_reversal or remitted.is_predetermination:
            return ()
        listed = set(self.codes)
        adjustments = (*remitted.adjustments, *(a for line in remitted.lines for a in line.adjustments))
        return tuple(dict.fromkeys(a.reason for a in adjustments if a.amount_cents and a.reason.upper() in listed))


def codes_of(text: str) -> tuple[str, ...]:
    """`16, 50 b7` as `("16", "50", "B7")`, each once, in order. Words that are no code come back as they stand."""
    return tuple(dict.fromkeys(word.upper() for word in re.split(r"[\s,;]+", text.strip()) if word))


def rule_lacks(rule: PostingRule) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a rule from being saved."""
    wrong = [code for code in rule.codes if not _CODE.fullmatch(code)]
    if wrong:
        return (("codes", f"{', '.join(wrong)}: give reason codes as they stand in the remittance, like 16 or B7."),)
    if rule.mode is PostingMode.HOLD_LISTED and not rule.codes:
        return (("codes", "Name at least one code, or choose to post what is clear."),)
    return ()
