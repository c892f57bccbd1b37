"""Plugins and forms of the output name their functions by text: all of them are there."""

from __future__ import annotations

import subprocess
import sys
from functools import partial

from detector.formats import CHANGES, CHECKS, REPORTS
from detector.later import Later
from detector.plugins.registry import plugins


def test_every_function_named_by_text_is_there() -> None:
    named: list[object] = [reader.read for plugin in plugins() for reader in plugin.readers]
    named += [
        f for p in plugins() for language in p.languages for f in (language.grammar, language.facts, language.key_of)
    ]
    named += [form for forms in (REPORTS, CHECKS, CHANGES) for form in forms.values()]
    for function in named:
        inner = function.func if isinstance(function, partial) else function
        if isinstance(inner, Later):
            assert callable(inner.load()), inner.name


def test_knowing_the_plugins_imports_no_heavy_library() -> None:
    code = (
        "import sys; from detector.plugins.registry import plugins; plugins();"
        "print([m for m in sys.modules if m.split('.')[0] in "
        "('lxml', 'yaml', 'packaging', 'tree_sitter', 'dulwich', 'ruamel', 'rich')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
