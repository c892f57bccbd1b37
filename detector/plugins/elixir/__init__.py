"""Elixir: mix.exs, mix.lock, umbrella projects, config/*.exs; facts from source."""

from __future__ import annotations

from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.elixir import config, facts, manifests, syntax

PLUGIN = Plugin(
    name="elixir",
    readers=(
        FileReader(("mix.exs",), manifests.read_mix),
        FileReader(("mix.lock",), manifests.read_lock),
        FileReader(("config/*.exs", "**/config/*.exs"), config.read),
    ),
    languages=(Language("elixir", (".ex", ".exs"), syntax.grammar, facts.read, key_of=syntax.word_of),),
)
