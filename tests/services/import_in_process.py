"""Run by a test in a process of its own: imports one file into a practice and is killed while it does."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.intake import ImportFiles, import_files


def main() -> None:
    access = pickle.loads(sys.stdin.buffer.read())
    context = open_context(access)
    import_files(context, ImportFiles(paths=(Path(sys.argv[1]),)), NoProgress())
    context.close()


main()
