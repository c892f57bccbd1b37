"""Jobs of a BOSH release: the processes that a machine runs, each a program of one of the release's packages.

    processes:
      - name: tide-clock
        executable: /var/vcap/packages/tide-clock/bin/tide-clock

The files are templates of ERB, so they are read line by line. Source: https://bosh.io/docs/bpm/config/.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.observations import Deployment, Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.commands import program_name
from detector.plugins.purposes import purpose_of

_EXECUTABLE = re.compile(
    r"\s{0,40}(?:-\s{1,9})?executable:\s{0,9}[\"']?/var/vcap/packages/([\w.-]{1,80})/([\w./-]{1,160})"
)


def read(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the programs that a job's ``bpm.yml`` starts."""
    purpose = purpose_of(source.path)
    for number, row in enumerate(source.text.splitlines(), 1):
        found = _EXECUTABLE.match(row)
        if found is not None and (name := program_name(found[2])):
            yield Deployment("command", name, source.path, number, purpose=purpose)
