"""The worker process imports its task by name, so the folder of `worker_tasks` must be on the path it inherits."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
