"""Which language a component is written in, and how much evidence in other languages counts."""

from __future__ import annotations

import posixpath
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from detector.inference.components.ecosystems import ecosystem_of
from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.confidence import confidence
from detector.inference.evidence.matching import Match
from detector.inference.evidence.weigh import Standing, Weighed, rescored, weights
from detector.model import Alternative, Evidence, Finding
from detector.rules import language_families
from detector.rules.schema import SOURCE_KINDS, Technology


class Languages:
    """Decides languages by the size of source. ``known``: the technologies of the field language, by id."""

    def __init__(self, parts: Parts, known: Mapping[str, Technology]) -> None:
        self._parts, self.known = parts, known
        self._of_suffix = {suffix: lang.id for lang in known.values() for suffix in lang.extensions}
        self._of_ecosystem: dict[str, set[str]] = defaultdict(set)
        for language in known.values():
            for ecosystem in language.ecosystems:
                self._of_ecosystem[ecosystem].add(language.id)

    def seen_by(self, parts: Parts) -> Languages:
        """The same languages for other components."""
        return Languages(parts, self.known)

    @property
    def suffixes(self) -> Collection[str]:
        """The suffixes of source files of all known languages."""
        return self._of_suffix.keys()

    def spoken(self, part: Part, folders: Iterable[str], framework: Standing | None) -> str | None:
        """Return the language of a component that consists of these folders, None where there is none.

        - Without a framework: the language with most source in the folders.
        - With one: of the framework's languages that use it in enough files (``spoken`` in ``weights.yml``), the one
          with most source in the component itself, then in all folders.
        """
        own, sizes = part.bytes_by_language, self.sizes(folders)
        if framework is None:
            return min(sizes, key=lambda lang: (-sizes[lang], lang), default=None)
        wanted = framework.technology.languages
        used = Counter(self._of_suffix.get(posixpath.splitext(path)[1], "") for path in _proving_files(framework))
        least = max(used.values(), default=0) * weights().spoken
        ranked = sorted(wanted, key=lambda lang: (used[lang] < least, -own.get(lang, 0), -sizes.get(lang, 0)))
        return ranked[0] if ranked else None

    def sizes(self, folders: Iterable[str]) -> dict[str, int]:
        """Bytes of source by language in these components."""
        found: dict[str, int] = defaultdict(int)
        for folder in folders:
            for language, size in self._parts.all[folder].bytes_by_language.items():
                found[language] += size
        return found

    def made(self, parts: Iterable[Part]) -> dict[str, int]:
        """Bytes of source by language in these components, of a library or an extension only in the languages of its
        manifest, if it has such source.

        Pages that a library includes are not what it is written in.
        """
        found: Counter[str] = Counter()
        for part in parts:
            told = {lang for p in part.installed for lang in self._of_ecosystem[p.ecosystem]}
            sizes = part.bytes_by_language
            found.update({lang: sizes[lang] for lang in told & sizes.keys()} or sizes)
        return found

    def unread(self, folders: Iterable[str], known: Collection[str]) -> int:
        """Bytes of source in these components in back-end languages that no plugin reads. ``known``: languages that do
        not count, since a rule pack has frameworks for them."""
        return sum(size for lang, size in self.sizes(folders).items() if self.known[lang].unread and lang not in known)

    def finding(self, spoken: str | None, folders: Iterable[str]) -> Finding | None:
        """Return the finding for a language: its share of the source, with two files as evidence. None for
        an unknown language."""
        if spoken is None or spoken not in self.known:
            return None
        listed = sorted(folders)
        sizes = self.sizes(listed)
        total = max(1, sum(sizes.values()))
        share = sizes.get(spoken, 0) / total
        parts = [part for f in listed if spoken in (part := self._parts.all[f]).shown]
        parts.sort(key=lambda part: (-part.bytes_by_language[spoken], part.folder))
        detail = f"{share:.0%} of the source, with this file"
        shown = tuple(Evidence(part.shown[spoken][-1], 1, "file", detail, round(share, 2)) for part in parts[:2])
        sure = confidence("language", 1.0, 1.0 - share, 1)
        others = tuple(
            Alternative(lang, self.known[lang].name, round((1 - sure) * size / total, 2))
            for lang, size in sorted(sizes.items(), key=lambda x: (-x[1], x[0]))
            if lang != spoken and size * 20 > total
        )
        return Finding(spoken, self.known[spoken].name, None, round(sure, 2), shown, others)

    def at_home(self, standing: Standing, spoken: str | None) -> Standing:
        """A standing in which evidence of languages outside of the family of ``spoken`` counts little (``foreign`` in
        ``weights.yml``)."""
        if spoken is None:
            return standing
        family = language_families().of(spoken)
        changed = [
            w
            if w.weight == 0 or self._fits(w.match, family)
            else Weighed(w.match, w.weight * weights().foreign, w.aside)
            for w in standing.weighed
        ]
        return rescored(standing, changed)

    def _fits(self, item: Match, family: frozenset[str]) -> bool:
        """Whether a match belongs to a family of languages: by its ecosystem, its file's suffix, or its technology."""
        if item.signal.kind == "dependency":
            return bool(self._of_ecosystem.get(ecosystem_of(item.name), family) & family)
        if item.signal.kind in SOURCE_KINDS:
            language = self._of_suffix.get(posixpath.splitext(item.path)[1])
            return language is None or language in family
        return not item.technology.languages or bool(set(item.technology.languages) & family)


def _proving_files(framework: Standing) -> set[str]:
    """The source files with strong evidence of a framework, or, if there are none, those with the strongest."""
    proofs = [w for w in framework.weighed if w.weight > 0 and w.match.signal.kind in SOURCE_KINDS]
    best = max((w.weight for w in proofs), default=0.0)
    strong = {w.match.path for w in proofs if w.weight >= weights().strengths["strong"]}
    return strong or {w.match.path for w in proofs if w.weight == best}
