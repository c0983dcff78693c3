"""`arcaller --self-check`: whether an installed or frozen program has all it needs. Opens no practice."""

from __future__ import annotations

import secrets
import sys
import tempfile
from pathlib import Path

from arcaller_desktop.base.clock import SystemClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.practices import CreatePractice, create_practice


def self_check() -> int:
    """0 when an encrypted practice can be made, opened and verified here and every shipped file is present."""
    with tempfile.TemporaryDirectory(prefix="arcaller-self-check-") as folder:
        command = CreatePractice(
            practice_name="Self-check", login="check", user_name="Self-check", password=secrets.token_urlsafe()
        )
        created = create_practice(Path(folder, "check.arcdb"), command, SystemClock())
        context = open_context(created.access)
        try:
            report = check_practice(context, NoProgress())
        finally:
            context.close()
    for finding in report.findings:
        sys.stderr.write(f"{finding.code} {finding.where}: {finding.message}\n")
    return 0 if report.is_sound else 1
