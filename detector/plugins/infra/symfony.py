"""Reads the YAML settings of Symfony. ``when@test:`` and ``config/packages/test/`` set their purpose."""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Observation
from detector.plugins.api import Project, Source
from detector.plugins.connections import url_scheme
from detector.plugins.infra.conventions import conventions
from detector.plugins.infra.values import Place, plain, setting_fact, url_fact
from detector.plugins.purposes import purpose_of, purpose_of_words
from detector.plugins.yaml_text import yaml_leaves


def read(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the Doctrine, cache and Redis settings of Symfony's YAML as ``symfony.<keys>``.

    Other frameworks and languages use files with the same names, so of other keys only connections become facts, as in
    settings of any program.
    """
    known, place = conventions().symfony, Place(source.path, purpose_of(source.path))
    for path, value, line in yaml_leaves(source.text):
        keys = [part for part in path if not part.isdigit()]
        purpose = place.purpose
        if keys and keys[0].startswith("when@"):
            purpose, keys = purpose_of_words(keys[0]), keys[1:]
        name = ".".join(keys)
        text = plain(value)
        here = place._replace(purpose=purpose)
        if keys and name.startswith(known.keys):
            key = "driver" if keys[-1] in known.drivers else keys[-1]
            if key == "server_version" and "mariadb" in text.lower():
                key, text = "driver", "mariadb"
            yield from setting_fact(f"symfony.{name}", text, line, here, key)
        elif keys and url_scheme(text):
            yield from url_fact(name, text, line, here)
