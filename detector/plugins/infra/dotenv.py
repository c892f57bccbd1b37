"""``.env`` files and their samples, read with python-dotenv's parser. Variables of the machine are not interpolated."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import zip_longest

from detector.observations import Observation
from detector.plugins.api import Project, Source
from detector.plugins.formats import without_rows_of_blanks
from detector.plugins.infra.samples import contradicts, is_of_template, is_sample, started_with
from detector.plugins.infra.values import Place, env_facts
from detector.plugins.purposes import purpose_of, purpose_of_variable

_SOURCE = (
    ".py", ".js", ".ts", ".mjs", ".cjs", ".rb", ".php", ".go", ".tsx", ".jsx", ".exs", ".yml", ".yaml", ".json",
    ".mts", ".java", ".rs", ".cs", ".kt", ".html", ".vue", ".svelte", ".md", ".tf", ".toml", ".xml", ".sh", ".ps1",
    ".bat", ".lua", ".c", ".h", ".svg", ".png", ".map", ".css", ".scss", ".hcl", ".ini", ".cfg", ".conf", ".ex",
    ".erb", ".j2", ".tpl.html",
)  # fmt: skip
_TEMPLATE = "env.blade.php"
"""Suffix of a template from which an application on Laravel's components writes its own ``.env`` when it is installed
(https://laravel.com/docs/blade)."""


def read(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the variables of a ``.env`` file that are not commented out.

    Of a sample, variables unchanged from a framework's project template are left out, and those that contradict the
    deployment in the same folder have the purpose ``example``. Variables for tests have theirs by their own names.
    """
    from dotenv.parser import parse_stream

    if source.name.endswith(_SOURCE) and not source.name.endswith(_TEMPLATE):
        return
    place = Place(source.path, purpose_of(source.path))
    sample = is_sample(source)
    started = started_with(source, project) if sample else {}
    bindings = list(parse_stream(io.StringIO(without_rows_of_blanks(source.text))))
    for binding, below in zip_longest(bindings, bindings[1:]):
        if binding.key and binding.value is not None:
            if sample and below is not None and is_of_template(binding.key, binding.value, below.original.string):
                continue
            text = binding.original.string
            blank = text[: len(text) - len(text.lstrip())].count("\n")
            purpose = purpose_of_variable(binding.key) or place.purpose
            told = place._replace(purpose="example" if contradicts(binding.key, binding.value, started) else purpose)
            yield from env_facts(binding.key, binding.value, binding.original.line + blank, told)
