"""A group stands for its members wherever ids stand, and what is wrong with one is told with file, line and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from detector.errors import RuleError
from detector.rules.packs import load_all
from detector.rules.schema import Rule

SHOPS = """framework:
  shops:
    [shoplib, shopkit]
"""


def rule(id_: str, more: str = "") -> str:
    return f"id: {id_}\nname: {id_}\ncategory: framework\n{more}signals:\n  - dependency: pypi/{id_}\n"


def load(folder: Path, groups: str = SHOPS, more: str = "", signal: str = "") -> dict[str, Rule]:
    """Load two technologies of a group and a third one."""
    (folder / "conventions").mkdir(parents=True)
    (folder / "conventions" / "groups.yml").write_text(groups)
    for id_ in ("shoplib", "shopkit"):
        (folder / f"{id_}.yml").write_text(rule(id_))
    (folder / "market.yml").write_text(rule("market", more) + signal)
    return load_all([folder])


def test_the_members_stand_in_the_place_of_the_name(tmp_path: Path) -> None:
    more = "beside: [shops]\nsupersedes: [shops]\n"
    found = load(
        tmp_path, more=more, signal="    needs: framework/shops\n    unless: [framework/market, framework/shops]\n"
    )
    market = found["framework/market"]
    assert market.beside == market.supersedes == ["shoplib", "shopkit"]
    assert market.signals[0].needs == ["framework/shoplib", "framework/shopkit"]
    assert market.signals[0].unless == ["framework/market", "framework/shoplib", "framework/shopkit"]


@pytest.mark.parametrize(
    ("groups", "more", "says"),
    [
        (
            SHOPS,
            "beside: [shop]\n",
            r"market\.yml:4: unknown technology framework/shop \(did you mean framework/shops",
        ),
        (SHOPS, "implies: [framework/shops]\n", r"market\.yml:4: unknown technology framework/shops"),
        (SHOPS.replace("shopkit", "shopkid"), "", r"groups\.yml:3: unknown technology framework/shopkid .*shopkit"),
        (SHOPS.replace("shops", "shoplib"), "", r"groups\.yml:2: framework/shoplib is a technology .*another name"),
        (SHOPS.replace("[shoplib, shopkit]", "shoplib"), "", r"groups\.yml:1: Expected `array`, got `str`"),
        (SHOPS.replace("framework", "frame"), "", r"groups\.yml:1: Invalid enum value 'frame'"),
        ("framework: [\n", "", r"groups\.yml:2: not YAML"),
    ],
)
def test_what_is_wrong_is_refused(tmp_path: Path, groups: str, more: str, says: str) -> None:
    with pytest.raises(RuleError, match=says):
        load(tmp_path, groups, more)


def test_a_group_stands_only_once(tmp_path: Path) -> None:
    load(tmp_path / "a")
    (tmp_path / "b/conventions").mkdir(parents=True)
    (tmp_path / "b/conventions/groups.yml").write_text(SHOPS)
    with pytest.raises(RuleError, match=r"groups\.yml:2: duplicate group framework/shops .*a/conventions"):
        load_all([tmp_path / "a", tmp_path / "b"])
