"""Libraries that a framework includes but leaves off until a call turns them on (``off_in`` of a rule, ``switches`` of
its signal)."""

from __future__ import annotations

from detector.inference.evidence.weigh import Standing, ranked, set_aside, weights
from detector.model import Category
from detector.rules.schema import SOURCE_KINDS

OFF = "its framework has not turned it on"
"""Why evidence of such a library, and of what is set for it, counts nothing."""


def leave_off(standings: dict[Category, list[Standing]]) -> None:
    """Set aside ORMs that their framework has not turned on, and databases that only settings show.

    The databases go only where no source queries or migrates a database: then the project template has set them for
    that ORM. Changes ``standings``.
    """
    limit = weights().thresholds["framework"]
    frameworks = {s.technology.key for s in standings.get("framework", ()) if s.score >= limit}
    mappers = standings.get("orm", [])
    off = [mapper for mapper in mappers if _is_off(mapper, frameworks)]
    if not off:
        return
    standings["orm"] = ranked(_without(s) if s in off else s for s in mappers)
    if not any(map(_asks, off)) and not any(s.score > 0 for s in standings.get("migrations", ())):
        standings["database"] = ranked(_without(s) if _is_only_set(s) else s for s in standings.get("database", ()))


def _is_off(mapper: Standing, frameworks: set[str]) -> bool:
    """Whether an ORM has a switch for a framework of the component, and no call turns it on."""
    on = any(w.match.signal.switches for w in mapper.weighed if w.weight > 0)
    return not on and not frameworks.isdisjoint(mapper.technology.off_in)


def _asks(mapper: Standing) -> bool:
    """Whether source queries a database without the ORM. A weak source signal of the ORM shows just that."""
    found = (w.match.signal for w in mapper.weighed if w.weight > 0)
    return any(s.kind in SOURCE_KINDS and s.weight_word == "weak" for s in found)


def _is_only_set(standing: Standing) -> bool:
    """Whether all counting evidence consists of settings."""
    return all(w.match.signal.kind == "setting" for w in standing.weighed if w.weight > 0)


def _without(standing: Standing) -> Standing:
    """The standing with all evidence set aside."""
    return set_aside(standing, OFF, lambda _: True)
