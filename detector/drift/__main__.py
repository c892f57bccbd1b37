"""The last step of the GitHub Action: ``python -m detector.drift drift.json WORKSPACE`` outputs a finished check.

One check is output as annotations, as outputs of the step and optionally as SARIF (``--check`` writes the job summary
itself). Checking once and rendering several times costs one scan instead of four.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from detector.drift.formats import github, sarif
from detector.drift.model import Drift
from detector.errors import WriteError
from detector.escape import printable
from detector.files import write_whole
from detector.output import append


def main(path: str, workspace: str) -> int:
    """Write a drift to the outputs of GitHub Actions.

    Args:
        path: the output of ``detect-stack --check --format json``.
        workspace: the folder below which a SARIF file is written.
    Returns:
        The exit code: 0, or 2 if a file cannot be written.
    """
    drift = Drift.from_json(Path(path).read_bytes())
    sys.stdout.writelines(github.render(drift, False))
    failing = [d for d in drift.differences if d.level != "note"]
    fields = ",".join(dict.fromkeys(printable(d.field) for d in failing))
    file = os.environ.get("INPUT_SARIF_FILE")
    try:
        if file:
            place = Path(os.path.relpath(Path(workspace, file), workspace)).as_posix()
            write_whole(Path(workspace), place, "".join(sarif.render(drift, False)).encode())
            append("GITHUB_OUTPUT", f"sarif-file={printable(file)}\n")
        append("GITHUB_OUTPUT", f"drift={'true' if failing else 'false'}\nchanged-fields={fields}\n")
    except WriteError as error:
        print(f"detect-stack: {printable(str(error))}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
