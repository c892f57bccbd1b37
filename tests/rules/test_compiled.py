"""Where compiled rules are kept between runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from detector.rules import compiled

KNOWN = compiled.Knowledge([], {}, {"roles.yml": {"ignored": []}})


@pytest.mark.parametrize(("place", "kept"), [("cache", False), ("./cache", False), ("{here}/cache", True)])
def test_compiled_rules_are_kept_in_an_absolute_folder_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, kept: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules").mkdir()
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", place.format(here=tmp_path))
    compiled.save([tmp_path / "rules"], KNOWN)
    assert (tmp_path / "cache").exists() == kept
    found = compiled.load([tmp_path / "rules"])
    assert found is not None
    assert found.conventions == KNOWN.conventions


def test_a_relative_home_is_no_place_for_compiled_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules").mkdir()
    monkeypatch.setenv("HOME", "home")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    compiled.save([tmp_path / "rules"], KNOWN)
    assert [path.name for path in tmp_path.iterdir()] == ["rules"]
    assert compiled.load([tmp_path / "rules"]) is None
