"""Rules and readers of other packages are found where they are installed, and work like the built-in ones."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

RULE = """id: shoplib
name: Shoplib
category: framework
languages: [python]
signals:
  - dependency: shopfile/shoplib
  - call: shoplib.Shop
    strength: decisive
    example: |
      import shoplib
      shoplib.Shop()
    counterexample: |
      import otherlib
      otherlib.Shop()
"""
PLUGIN = """from detector.observations import Dependency
from detector.plugins.api import FileReader, Plugin


def read(source, project):
    for number, line in enumerate(source.text.splitlines(), 1):
        yield Dependency("shopfile", line, source.path, number)


PLUGIN = Plugin("shop", readers=(FileReader(("Shopfile",), read),))
"""
INIT = "from pathlib import Path\n\ndef folder():\n    return Path(__file__).parent / 'rules'\n"
POINTS = """[detect_stack.rules]
shop = shop_rules:folder

[detect_stack.plugins]
shop = shop_rules.plugin:PLUGIN
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder of installed packages that holds one which brings a rule and a manifest reader."""
    package = tmp_path / "site" / "shop_rules"
    (package / "rules").mkdir(parents=True)
    (package / "__init__.py").write_text(INIT)
    (package / "plugin.py").write_text(PLUGIN)
    (package / "rules" / "shoplib.yml").write_text(RULE)
    info = package.parent / "shop_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: shop-rules\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(POINTS)
    return package.parent


def run(site: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "detector", *map(str, arguments)],
        capture_output=True, text=True, check=False, env=os.environ | {"PYTHONPATH": str(site)},
    )  # fmt: skip


def test_a_technology_is_one_yaml_file_and_one_folder(site: Path, tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    shop.mkdir()
    (shop / "Shopfile").write_text("paylib\nshoplib\n")
    (shop / "main.py").write_text("from shoplib import Shop\n\nshop = Shop()\n")
    report = json.loads(run(site, shop, "--dry-run", "--format", "json").stdout)
    found = report["stack"]["backend"]["framework"]
    assert found["id"] == "shoplib"
    assert ("Shopfile", 2) in {(e["path"], e["line"]) for e in found["evidence"]}
    assert "shoplib" in run(site, "--rules").stdout


def test_a_pack_that_takes_a_built_in_id_is_refused_by_name(site: Path) -> None:
    (site / "shop_rules/rules/shoplib.yml").write_text(RULE.replace("shoplib", "fastapi"))
    done = run(site, "--rules")
    assert done.returncode == 2 and "duplicate id framework/fastapi" in done.stderr


def test_a_wrong_rule_is_told_with_the_package_that_brings_it(site: Path) -> None:
    (site / "shop_rules/rules/shoplib.yml").write_text(RULE.replace("strength", "strenght"))
    done = run(site, "--rules")
    assert done.returncode == 2 and "shop_rules/rules/shoplib.yml:8: unknown key 'strenght'" in done.stderr


def test_a_pack_without_its_folder_is_refused(site: Path) -> None:
    (site / "shop_rules/rules/shoplib.yml").unlink()
    (site / "shop_rules/rules").rmdir()
    done = run(site, "--rules")
    assert done.returncode == 2 and "rule pack shop gives" in done.stderr and "no folder" in done.stderr


@pytest.mark.parametrize("code", [0, 1])
def test_a_pack_that_ends_the_program_does_not_load(site: Path, tmp_path: Path, code: int) -> None:
    (site / "shop_rules/plugin.py").write_text(f"raise SystemExit({code})\n")
    plugin = run(site, tmp_path, "--check")
    assert plugin.returncode == 2 and "plugin shop" in plugin.stderr
    (site / "shop_rules/__init__.py").write_text(f"{INIT}    raise SystemExit({code})\n".replace("return", "str"))
    pack = run(site, tmp_path, "--check")
    assert pack.returncode == 2 and "rule pack shop" in pack.stderr


def test_a_reader_that_ends_the_program_costs_its_file(site: Path, tmp_path: Path) -> None:
    (site / "shop_rules/plugin.py").write_text(
        PLUGIN.replace("    for number", "    raise SystemExit(0)\n    for number")
    )
    (tmp_path / "Shopfile").write_text("shoplib\n")
    done = run(site, tmp_path, "--check")
    assert done.returncode == 1 and "Shopfile: not understood (SystemExit)" in done.stderr


def test_what_a_plugin_fails_to_tell_of_all_files_together_leaves_the_answers_open(site: Path, tmp_path: Path) -> None:
    (site / "shop_rules/plugin.py").write_text(
        PLUGIN.replace("api import FileReader", "api import FileReader, Language").replace(
            "readers=",
            "whole=lambda project: iter([1 // 0]), languages=(Language('shop', ('.shop',), lambda: None, None, str),), readers=",
        )
    )
    (tmp_path / "till.shop").write_text("open\n")
    report = json.loads(run(site, tmp_path, "--dry-run", "--format", "json").stdout)
    assert [w["path"] for w in report["warnings"]] == ["."]
    assert {item["path"] for item in report["undetermined"]} == {"."}


def test_a_plugin_that_does_not_load_is_named_with_what_to_do(site: Path, tmp_path: Path) -> None:
    (site / "shop_rules/plugin.py").write_text("raise ImportError('broken')\n")
    done = run(site, tmp_path, "--dry-run")
    assert done.returncode == 2
    assert "plugin shop" in done.stderr and "uninstall" in done.stderr and "Traceback" not in done.stderr
