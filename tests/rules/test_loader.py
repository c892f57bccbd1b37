"""A wrong rule file is refused with its file, the line and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from detector.errors import RuleError
from detector.rules.packs import load_all

PYTHON = "id: python\nname: Python\ncategory: language\nextensions: [.py]\n"
GOOD = "id: shoplib\nname: Shoplib\ncategory: framework\nlanguages: [python]\nsignals:\n  - dependency: pypi/shoplib\n"


def load(tmp_path: Path, **files: str) -> None:
    """Load a folder of rule files, beside that of Python."""
    for name, text in {"python": PYTHON, **files}.items():
        (tmp_path / f"{name}.yml").write_text(text)
    load_all([tmp_path])


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (GOOD + "    strenght: strong\n", 7, "did you mean strength"),
        (GOOD.replace("name:", "nmae:"), 2, "did you mean name"),
        (GOOD.replace("framework", "frame"), 3, "Invalid enum value 'frame'"),
        (GOOD + "    import: shoplib\n", 6, "exactly one kind"),
        (GOOD + "  - strength: weak\n", 7, "exactly one kind"),
        (GOOD + "  - text: shop\n", 7, "needs 'in'"),
        (GOOD + "    strength: huge\n", 7, "Invalid enum value 'huge'"),
        (GOOD + "  - import: shoplib\n    example: import shoplib\n", 7, "needs 'example' and 'counterexample'"),
        (GOOD.replace("pypi/shoplib", "Shoplib"), 6, "names no ecosystem: Shoplib (write pypi/Shoplib"),
        (GOOD.replace("pypi/shoplib", "[pypi/shop, '!pypi/Shop_.Lib']"), 6, "write pypi/shop-lib"),
        (GOOD.replace("pypi/shoplib", "nuget/Shop_Lib"), 6, "write nuget/shop_lib"),
        (GOOD.replace("pypi/shoplib", "maven/com.shop:shoplib_2.13"), 6, "write maven/com.shop/shoplib)"),
        (GOOD.replace("pypi/shoplib", "golang/example.com/shop/v2/lib"), 6, "write golang/example.com/shop/lib)"),
        (GOOD.replace("[python]", "[klingon]"), 4, "unknown language klingon"),
        (GOOD.replace("[python]", "[pyhton]"), 4, "did you mean python"),
        (GOOD + "    language: klingon\n", 7, "unknown language klingon"),
        (GOOD + "family: klingon\n", 7, "unknown language klingon"),
        (GOOD + "version_from:\n  - pypi/shopkit\n", 8, "no signal is the dependency pypi/shopkit"),
        (GOOD + "languages: [python]\n", 7, "duplicate key languages"),
        (GOOD + "    value: a\n    value: b\n", 8, "duplicate key value"),
        ("id: [\n", 2, "not YAML"),
        ("id: \0\n", 1, "not YAML"),
        ("id: 3\n", 1, "Expected `str`"),
    ],
)
def test_a_wrong_rule_names_file_line_and_remedy(tmp_path: Path, text: str, line: int, says: str) -> None:
    with pytest.raises(RuleError) as caught:
        load(tmp_path, wrong=text)
    assert (caught.value.path, caught.value.line) == (str(tmp_path / "wrong.yml"), line)
    assert says in str(caught.value)


def test_a_duplicate_id_names_both_files(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"b\.yml.*duplicate id framework/shoplib.*a\.yml"):
        load(tmp_path, a=GOOD, b=GOOD)


def test_an_alias_is_not_the_id_of_another_technology(tmp_path: Path) -> None:
    other = GOOD.replace("shoplib", "market") + "aliases:\n  - shoppe\n  - ShopLib\n"
    with pytest.raises(RuleError, match=r"b\.yml:9: the alias ShopLib is the id of another .*a\.yml"):
        load(tmp_path, a=GOOD + "aliases: [shoplib, shop]\n", b=other)


@pytest.mark.parametrize("name", ["com.shop/shoplib", "com.shop/Shop_Lib"])
def test_names_are_spelled_as_their_ecosystem_has_them(tmp_path: Path, name: str) -> None:
    load(tmp_path, a=GOOD.replace("pypi/shoplib", f"maven/{name}"))


@pytest.mark.parametrize(
    "more",
    ["supersedes: [shoplip]\n", "beside:\n  [shoplip]\n", "implies: [framework/shoplip]\n"],
)
def test_a_dead_reference_is_refused_with_its_line_and_the_closest_id(tmp_path: Path, more: str) -> None:
    line = 6 + more.count("\n")
    says = rf"a\.yml:{line}: unknown technology framework/shoplip.*did you mean framework/shoplib"
    with pytest.raises(RuleError, match=says):
        load(tmp_path, a=GOOD + more)


def test_a_signal_may_not_need_what_nobody_knows(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="unknown technology orm/shoporm"):
        load(tmp_path, a=GOOD + "    needs: orm/shoporm\n")


def test_a_list_of_signals_may_still_be_empty(tmp_path: Path) -> None:
    load(tmp_path, a="id: x\nname: X\ncategory: cache\nsignals:\n")
