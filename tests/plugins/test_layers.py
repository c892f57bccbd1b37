"""What the plugins may import from one another."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import detector.plugins

ROOT = Path(detector.plugins.__file__).parent
PLUGINS = sorted(folder.name for folder in ROOT.iterdir() if (folder / "__init__.py").exists())


def imported(plugin: str) -> set[str]:
    """The plugins that the modules of one import from."""
    nodes = (node for path in (ROOT / plugin).glob("**/*.py") for node in ast.walk(ast.parse(path.read_text())))
    modules = (node.module.split(".") for node in nodes if isinstance(node, ast.ImportFrom) and node.module)
    return {parts[2] for parts in modules if parts[:2] == ["detector", "plugins"] and len(parts) > 2} & {*PLUGINS}


@pytest.mark.parametrize("plugin", PLUGINS)
def test_a_plugin_imports_from_itself_and_from_infra_only(plugin: str) -> None:
    assert imported(plugin) - {plugin} <= ({"infra"} if plugin != "infra" else set())
