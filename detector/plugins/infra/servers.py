"""Commands that set up an application server of the JVM: data sources in ``*.asadmin`` of Payara and GlassFish and in
``*.cli`` of WildFly.

Sources: https://docs.payara.fish/community/docs/Technical%20Documentation/Payara%20Server%20Documentation/Payara%20Server%20Docker%20Image.html,
https://docs.wildfly.org/26/Admin_Guide.html#modifying-datasources. Only the words of ``server_options`` in
``rules/conventions/settings.yml`` are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from detector.observations import Fact
from detector.plugins.api import Project, Source
from detector.plugins.infra.conventions import conventions
from detector.plugins.infra.shell import LONGEST, rows
from detector.plugins.infra.values import Place, setting_fact
from detector.plugins.purposes import purpose_of


def read(source: Source, _: Project) -> Iterator[Fact]:
    """Yield the drivers and connections that commands name, as options (``--driver-name=…``) or attributes
    (``add(driver-name=…)``). A file without any of these words is something else, and not decoded."""
    if not any(option.encode() in source.data for option in conventions().server_options):
        return
    place = Place(source.path, purpose_of(source.path))
    for row, line in rows(source.text[:LONGEST]):
        for option, text in _options().findall(row):
            yield from setting_fact(f"server.{option}", text, line, place, "driver")


@lru_cache(maxsize=1)
def _options() -> re.Pattern[str]:
    named = "|".join(map(re.escape, conventions().server_options))
    return re.compile(rf"(?<![\w-])(?:--)?({named})(?:=|[ \t]+)[\"']?([^\s\"',)]{{1,200}})")
