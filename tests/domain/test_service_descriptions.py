from __future__ import annotations

import pytest

from arcaller_desktop.domain.service_descriptions import (
    UNKNOWN_SERVICE,
    ServiceDescriptions,
    parse_service_descriptions,
)

from .conftest import rules_text


@pytest.fixture(scope="module")
def descriptions() -> ServiceDescriptions:
    return parse_service_descriptions(rules_text("service_descriptions.csv"))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("99203", "New patient office visit"),
        ("99213", "Office visit"),
        ("99396", "Preventive checkup"),
        ("20610", "Joint injection or drainage"),  # the narrower of two families
        ("71046", "Chest X-ray"),
        ("70450", "CT scan of the head or neck"),
        ("93000", "Heart tracing (ECG)"),
        ("97110", "Physical or occupational therapy"),
        ("36415", "Blood draw"),
        ("j3301", "Medicine given by injection or infusion"),
        ("G0439", "Medicare yearly wellness visit"),
        ("D1110", "Dental service"),
        ("0001F", UNKNOWN_SERVICE),
        ("", UNKNOWN_SERVICE),
        ("ABC", UNKNOWN_SERVICE),
    ],
)
def test_plain_words(descriptions: ServiceDescriptions, code: str, words: str):
    assert descriptions.describe(code) == words


def test_the_practices_own_words_go_first(descriptions: ServiceDescriptions):
    assert descriptions.describe("99213", {"99213": "Visit with Dr. Rao"}) == "Visit with Dr. Rao"


def test_families_nest_or_stand_apart(descriptions: ServiceDescriptions):
    families = sorted(descriptions.families, key=lambda family: (family.first, family.last))
    ranges = [(family.first, family.last) for family in families]
    assert len(set(ranges)) == len(ranges)


@pytest.mark.parametrize("word", ["cancer", "mental", "drug", "alcohol", "hiv", "abortion", "psychiatr"])
def test_no_words_name_an_illness_to_whoever_opens_the_envelope(descriptions: ServiceDescriptions, word: str):
    assert [family.text for family in descriptions.families if word in family.text.casefold()] == []


@pytest.mark.parametrize("row", ["99205,99202,x", "9920,99205,x", "99202,G0001,x", "99202,99205,"])
def test_a_range_that_cannot_be_right_is_refused(row: str):
    with pytest.raises(ValueError, match="cannot be right"):
        parse_service_descriptions(f"first,last,text\n{row}\n")
