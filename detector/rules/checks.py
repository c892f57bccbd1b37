"""Checks rules that have the right structure for other errors, and reports them with file, line and remedy."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import msgspec

from detector.errors import RuleError, closest
from detector.globs import fits
from detector.rules import builtin_folder
from detector.rules.files import line_at, line_naming, parsed
from detector.rules.filing import NOT
from detector.rules.groups import LISTED
from detector.rules.schema import DEFAULT_STRENGTH, SOURCE_KINDS, Rule, Signal, words
from detector.rules.spelling import Spellings, spelled_by


class RuleFile(NamedTuple):
    """A rule file and its technology."""

    path: Path
    technology: Rule

    def wrong(self, name: str, message: str, remedy: str) -> RuleError:
        """Return the error for a name in the file: the key of a technology or a group, an alias, a language."""
        line = line_naming(self.path, name, name.removeprefix(f"{self.technology.category}/"))
        return RuleError(message, path=str(self.path), line=line, remedy=remedy)


def check_signals(technology: Rule, path: Path, text: str) -> None:
    """Check the signals of a technology and its ``version_from``. ``text``: the content of the file.

    Raises RuleError for a signal that can never match or lacks its examples, and for a name in ``version_from`` that
    fits no dependency signal.
    """
    for number, signal in enumerate(technology.signals):
        for message, remedy in _problems(signal):
            line = line_at(text, f"$.signals[{number}]")
            raise RuleError(f"signal {number + 1} {message}", path=str(path), line=line, remedy=remedy)
    names = [name for signal in technology.signals if signal.kind == "dependency" for name in signal.patterns]
    for number, wanted in enumerate(technology.version_from):
        if not any(fits(wanted, name) or fits(name, wanted) for name in names):
            line = line_at(text, f"$.version_from[{number}]")
            raise RuleError(f"no signal is the dependency {wanted}", path=str(path), line=line, remedy="add it")


def _problems(signal: Signal) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a signal, and what to do about it."""
    kinds = list(signal.kinds())
    if len(kinds) != 1:
        remedy = f"give one of {', '.join(DEFAULT_STRENGTH)}"
        yield f"must have exactly one kind, it has {', '.join(kinds) or 'none'}", remedy
    elif signal.kind == "text" and signal.in_ is None:
        yield "needs 'in'", "name the files to search"
    elif signal.kind in SOURCE_KINDS and not (signal.example and signal.counterexample):
        yield "needs 'example' and 'counterexample'", "give source that it matches, and source that looks like it"
    elif signal.kind == "dependency":
        for pattern in signal.patterns:
            ecosystem, _, name = pattern.removeprefix(NOT).partition("/")
            if not name:
                yield f"names no ecosystem: {pattern}", f"write pypi/{ecosystem}, npm/{ecosystem}, …"
            elif name != (right := spelled_by(_spellings(), ecosystem, name)):
                yield f"never matches: {pattern}", f"write {ecosystem}/{right}"


@lru_cache(maxsize=1)
def _spellings() -> Spellings:
    """Return ``spelling.yml``, parsed here since conventions are not compiled yet."""
    return msgspec.convert(parsed(builtin_folder() / "conventions/spelling.yml")[1], Spellings)


def check_ids(rules: Sequence[RuleFile]) -> Mapping[str, Path]:
    """Return the keys of the technologies with their files. Raises RuleError for a duplicate key, and for an alias that
    is the id of another technology."""
    known: dict[str, Path] = {}
    for rule in rules:
        key = rule.technology.key
        if key in known:
            raise rule.wrong(key, f"duplicate id {key}", f"it stands in {known[key]} too")
        known[key] = rule.path
    for rule in rules:
        for alias in rule.technology.aliases:
            key = f"{rule.technology.category}/{alias.casefold()}"
            if known.get(key, rule.path) != rule.path:
                raise rule.wrong(alias, f"the alias {alias} is the id of another technology", f"see {known[key]}")
    return known


def check_names(rules: Sequence[RuleFile], known: Collection[str], groups: Collection[str]) -> None:
    """Raise RuleError for a name that does not exist. ``known``: all keys of technologies; ``groups``: of groups."""
    languages = {rule.technology.id for rule in rules if rule.technology.category == "language"}
    for rule in rules:
        _refuse_unknown(rule, "technology", _references(rule.technology), {*known, *groups})
        _refuse_unknown(rule, "technology", _alone(rule.technology), {*known})
        _refuse_unknown(rule, "language", _languages(rule.technology), languages)


def _refuse_unknown(rule: RuleFile, what: str, names: set[str], known: set[str]) -> None:
    for name in sorted(names - known):
        raise rule.wrong(name, f"unknown {what} {name}", closest(name, known, LISTED))


def _alone(technology: Rule) -> set[str]:
    """Return the keys that a rule names where no group is allowed."""
    return {*technology.implies, *technology.off_in, *(f"api_style/{name}" for name in technology.carries)}


def _references(technology: Rule) -> set[str]:
    """Return the keys that a rule names where a group is allowed too."""
    found = {f"{technology.category}/{name}" for name in (*technology.supersedes, *technology.beside)}
    return found.union(*((*words(signal.needs), *words(signal.unless)) for signal in technology.signals))


def _languages(technology: Rule) -> set[str]:
    named = {technology.family} - {""}
    return named.union(technology.languages, *(words(signal.language) for signal in technology.signals))
