"""Nothing about a person reaches the log file, however it is passed."""

from __future__ import annotations

import logging
from enum import Enum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.base import logs


@pytest.fixture
def log_file(tmp_path):
    before = logging.getLogger().level, logging.getLogger(logs.OUR_LOGGER).level
    path = logs.set_up_logging(tmp_path / "logs", process="window")
    yield path
    logs.close_logs()
    logging.getLogger().setLevel(before[0])
    logging.getLogger(logs.OUR_LOGGER).setLevel(before[1])


LOG = logging.getLogger("arcaller_desktop.services.intake")


class Outcome(Enum):
    PAID = "paid"


def test_an_event_with_numbers_is_written_as_it_is(log_file):
    LOG.info("batch %d posted %d claims as %s", 12, 300, Outcome.PAID)
    assert (
        log_file.read_text("utf-8")
        .rstrip()
        .endswith("INFO arcaller_desktop.services.intake batch 12 posted 300 claims as PAID")
    )


def test_a_text_argument_never_gets_in(log_file):
    LOG.info("file %s of %s taken in", "Nguyen_Anna.835", Path("/home/ana/Smith"))
    text = log_file.read_text("utf-8")
    assert "taken in" in text
    for word in ("Nguyen", "ana", "Smith"):
        assert word not in text


def test_the_program_s_own_words_pass_but_are_still_masked(log_file):
    LOG.info("fault: %s", logs.FromProgram("KeyError at jobs/worker.py:125"))
    LOG.info("fault: %s", logs.FromProgram("KeyError: 'Anna Nguyen'"))
    text = log_file.read_text("utf-8")
    assert "fault: KeyError at jobs/worker.py:125" in text
    assert "Nguyen" not in text


@pytest.mark.parametrize(
    "secret",
    [
        "1961-04-23",
        "04/23/1961",
        "4-23-61",
        "19610423",
        "123-45-6789",
        "(555) 123-4567",
        "555-123-4567",
        "555.123.4567",
        "+1 555 123 4567",
        "anna.nguyen@example.com",
        "XYZ123456789",
        "W12345678901",
        "'Anna Nguyen'",
        '"Anna Nguyen"',
    ],
)
def test_what_looks_like_a_person_is_masked_in_the_sentence_itself(secret):
    masked = logs.mask(f"row 17 has {secret} in it")
    assert secret not in masked
    assert masked == f"row 17 has {logs.MASK} in it"


@given(st.from_regex(r"[0-9]{3}-[0-9]{2}-[0-9]{4}", fullmatch=True), st.text(max_size=20))
def test_no_social_security_number_survives(number, around):
    assert number not in logs.mask(f"{around} {number} {around}")


def test_an_exception_is_written_as_class_and_place_without_its_message(log_file):
    try:
        try:
            raise KeyError("Anna Nguyen")
        except KeyError as error:
            raise ValueError("Anna Nguyen, born 1961-04-23") from error
    except ValueError:
        LOG.info("posting stopped", exc_info=True)
    text = log_file.read_text("utf-8")
    assert "ValueError at base/test_logs.py:" in text
    assert "from KeyError at base/test_logs.py:" in text
    assert "Nguyen" not in text
    assert "1961" not in text


@pytest.mark.expects_log("could not read")
def test_libraries_are_heard_only_when_something_is_wrong(log_file):
    library = logging.getLogger("some.library")
    library.info("reading everything")
    library.warning("could not read it")
    text = log_file.read_text("utf-8")
    assert "reading everything" not in text
    assert "could not read it" in text


def test_database_statements_never_reach_the_log(log_file):
    logging.getLogger("peewee").debug(("INSERT INTO patient VALUES (?)", ["Nguyen"]))
    logging.getLogger("peewee").error("INSERT INTO patient")
    assert not log_file.exists()


def test_the_log_is_rotated_and_old_parts_are_kept(log_file, monkeypatch):
    (handler,) = [handler for handler in logging.getLogger().handlers if isinstance(handler, logs._LogFile)]
    monkeypatch.setattr(handler, "maxBytes", 200)
    for number in range(10):
        LOG.info("batch %d posted", number)
    kept = sorted(path.name for path in log_file.parent.iterdir())
    assert kept[:2] == ["arcaller-window.log", "arcaller-window.log.1"]
    assert "batch 9 posted" in log_file.read_text("utf-8")


def test_the_log_goes_on_when_it_cannot_be_renamed(log_file, monkeypatch):
    (handler,) = [handler for handler in logging.getLogger().handlers if isinstance(handler, logs._LogFile)]
    monkeypatch.setattr(handler, "maxBytes", 200)

    def held(_source, _target):
        raise PermissionError

    monkeypatch.setattr(handler, "rotate", held)
    for number in range(10):
        LOG.info("batch %d posted", number)
    assert "batch 0 posted" in log_file.read_text("utf-8")
    assert "batch 9 posted" in log_file.read_text("utf-8")


def test_setting_up_again_moves_on_to_the_new_folder(log_file, tmp_path):
    second = logs.set_up_logging(tmp_path / "other", process="window")
    LOG.info("hello")
    assert not log_file.exists()
    assert "hello" in second.read_text("utf-8")
