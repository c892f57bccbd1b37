"""Elixir plugin: reads mix.exs, mix.lock, umbrella projects, releases and config/*.exs; extracts facts from source."""

from __future__ import annotations

from detector.later import within
from detector.plugins.api import FileReader, Language, Plugin

at = within(__name__)
PLUGIN = Plugin(
    name="elixir",
    readers=(
        FileReader(("mix.exs",), at("manifests.read_mix"), program=True),
        FileReader(("mix.lock",), at("manifests.read_lock"), lock=True),
        FileReader(("rel/config.exs", "**/rel/config.exs"), at("manifests.read_distillery"), program=True),
        FileReader(("config/*.exs", "**/config/*.exs"), at("config.read"), program=True),
    ),
    languages=(
        Language(
            "elixir",
            (".ex", ".exs"),
            at("syntax.grammar"),
            at("facts.read"),
            key_of=at("syntax.word_of"), refers="scope", exports=False,
        ),
    ),
)  # fmt: skip
