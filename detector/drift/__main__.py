"""The last step of the GitHub Action: ``python -m detector.drift drift.json WORKSPACE`` shows a check that has run.

One check has to become annotations, outputs of the step and perhaps SARIF (the job summary ``--check``
writes itself). Running it once and showing it several times costs one scan instead of four.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from detector.drift.formats import github, sarif
from detector.drift.model import Drift
from detector.escape import printable


def main(path: str, workspace: str) -> None:
    """Show a drift on all the ways out that GitHub Actions has.

    Args:
        path: the output of ``detect-stack --check --format json``.
        workspace: the folder that a SARIF file is written below.
    """
    drift = Drift.from_json(Path(path).read_bytes())
    sys.stdout.writelines(github.render(drift, False))
    failing = [d for d in drift.differences if d.level != "note"]
    fields = ",".join(dict.fromkeys(printable(d.field) for d in failing))
    _append("GITHUB_OUTPUT", f"drift={'true' if failing else 'false'}\nchanged-fields={fields}\n")
    file = os.environ.get("INPUT_SARIF_FILE")
    if file:
        Path(workspace, file).write_text("".join(sarif.render(drift, False)), encoding="utf-8")
        _append("GITHUB_OUTPUT", f"sarif-file={printable(file)}\n")


def _append(variable: str, text: str) -> None:
    """Add to a file that GitHub Actions names in the environment."""
    file = os.environ.get(variable)
    if file:
        with Path(file).open("a", encoding="utf-8", newline="\n") as stream:
            stream.write(text)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
