"""Collects the problems of one transaction set, each with its place."""

from __future__ import annotations

from arcaller_desktop.base.problems import Problem, Severity

UNREADABLE_REMEDY = "Compare with the original file and ask the sender to correct it."


class Faults:
    """Problems found so far; `claim_number` is put into each until it is changed."""

    def __init__(self) -> None:
        self.found: list[Problem] = []
        self.claim_number = ""

    def add(self, severity: Severity, code: str, segment: int, message: str, remedy: str = UNREADABLE_REMEDY) -> None:
        """One more problem at a segment; never put a patient's data into `message`."""
        self.found.append(
            Problem(
                severity=severity,
                code=code,
                where=place(segment, self.claim_number),
                message=message,
                remedy=remedy,
                claim_number=self.claim_number,
            )
        )

    def bad_amount(self, segment: int, element: str) -> None:
        """An amount that cannot be read: an error, since money would be lost by guessing."""
        self.add("error", "BAD_AMOUNT", segment, f"{element} is not an amount of money.")

    def bad_date(self, segment: int, element: str) -> None:
        """A day that does not exist: left empty."""
        self.add("warning", "BAD_DATE", segment, f"{element} is not a day of the calendar; it was left empty.")

    def take(self) -> tuple[Problem, ...]:
        """The problems so far; the collection starts again."""
        taken = tuple(self.found)
        self.found.clear()
        return taken


def place(segment: int, claim_number: str) -> str:
    """`segment 12, claim 4711`."""
    return f"segment {segment}, claim {claim_number}" if claim_number else f"segment {segment}"
