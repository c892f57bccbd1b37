"""The files of each component in which names that lead to a store are searched for."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from detector.inference.components.parts import Part, Parts
from detector.paths import above
from detector.plugins.api import Language, Project
from detector.plugins.registry import language_of


class Listed:
    """The source of each component, and other files that may name something for it (``Language.beside``)."""

    def __init__(self, parts: Parts, project: Project, languages: Mapping[str, Language]) -> None:
        self._parts, self._project, self._languages = parts, project, languages

    def of(self, part: Part) -> Sequence[str]:
        """Return the files of a component."""
        return self._files.get(part.folder, ())

    def above(self, part: Part) -> Iterator[str]:
        """Yield the files directly in the folders above a component that may name something for its languages."""
        over = above(part.folder)
        spoken = [self._languages[name] for name in part.bytes_by_language if name in self._languages]
        suffixes = tuple(suffix for language in spoken for suffix in (*language.suffixes, *language.beside))
        for path in (path for folder in over for path in self._files.get(folder, ())):
            if posixpath.dirname(path) in over and path.endswith(suffixes):
                yield path

    @cached_property
    def stems(self) -> frozenset[str]:
        """The names of all files with source, up to the first dot."""
        paths = (path for listed in self._files.values() for path in listed if self._is_source(path))
        return frozenset(posixpath.basename(path).partition(".")[0] for path in paths)

    @cached_property
    def _files(self) -> Mapping[str, Sequence[str]]:
        beside = {language.id: language.beside for language in self._languages.values()}
        suffixes = tuple({suffix for listed in beside.values() for suffix in listed})
        found: dict[str, list[str]] = defaultdict(list)
        for path, file in self._project.files.items():
            is_source = self._is_source(path)
            if is_source or (file.role in ("source", "tooling") and path.endswith(suffixes)):
                part = self._parts.of(path)
                spoken = part.bytes_by_language
                if is_source or not spoken or any(path.endswith(beside.get(name, ())) for name in spoken):
                    found[part.folder].append(path)
        return found

    def _is_source(self, path: str) -> bool:
        return self._project.files[path].role == "source" and language_of(path, self._languages) is not None
