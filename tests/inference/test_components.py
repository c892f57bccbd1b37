"""What a component takes of the others, directly and through them."""

from __future__ import annotations

import pytest

from detector.inference.components.parts import MOST_USED, Part, Parts
from detector.observations import Package


def in_a_ring(count: int) -> Parts:
    """Components that each use the next one."""
    return Parts({f"p{n:05}": Part(f"p{n:05}", uses={f"p{(n + 1) % count:05}"}) for n in range(count)})


def test_a_component_takes_what_those_use_that_it_uses() -> None:
    parts = Parts({"a": Part("a", uses={"b", "gone"}), "b": Part("b", uses={"c", "a"}), "c": Part("c"), "d": Part("d")})
    assert parts.closure(parts.all["a"]) == {"a", "b", "c"}
    assert parts.closure(parts.all["c"]) == {"c"}


def test_what_is_left_out_takes_along_what_only_it_uses() -> None:
    parts = Parts({"a": Part("a", uses={"b", "c"}), "b": Part("b", uses={"d"}), "c": Part("c"), "d": Part("d")})
    assert parts.closure(parts.all["a"]) == {"a", "b", "c", "d"}
    assert parts.closure(parts.all["a"], {"b"}) == {"a", "c"}


def test_of_very_many_the_nearest_count() -> None:
    parts = in_a_ring(MOST_USED * 2)
    taken = parts.closure(parts.all["p00000"])
    assert taken == {f"p{n:05}" for n in range(MOST_USED)}


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        (Package("golang", "shop", "go.mod", "", entry=True), False),
        (Package("golang", "shop", "go.mod", ""), True),
        (Package("npm", "shop", "package.json", "", entry=True), True),
        (Package("gem", "shop", "other.gemspec", "", entry=True), True),
    ],
)
def test_an_extension_beside_the_manifest_of_a_program_in_another_language_does_not_speak_for_the_folder(
    beside: Package, expected: bool
) -> None:
    gem = Package("gem", "schemas", "schemas.gemspec", "", kind="library", extension=True)
    assert Part("", packages=[gem, beside]).is_extension == expected
