"""Ruby: Gemfile, gemspec, Bundler's lock file, source facts, settings of Rails."""

from __future__ import annotations

import re

from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.ruby import bundle, facts, gemspec, literals, locks, settings


def _word(name: str) -> str:
    """The word a file must contain to use a name: its first constant, library or method."""
    return next((part for part in re.split(r"::|[./#]", name) if part), name)


PLUGIN = Plugin(
    name="ruby",
    readers=(
        FileReader(("Gemfile", "gems.rb"), bundle.read_gemfile),
        FileReader(("*.gemspec",), gemspec.read_gemspec),
        FileReader(("Gemfile.lock", "gems.locked"), locks.read_lock),
        FileReader(
            ("**/config/application.rb", "**/config/environments/*.rb", "**/config/initializers/*.rb"),
            settings.read_rails,
        ),
    ),
    languages=(
        Language(
            "ruby", (".rb", ".rake", ".ru", ".thor"), literals.grammar, facts.read, key_of=_word,
            names=("Rakefile", "rakefile", "config.ru", "Capfile", "Guardfile", "Thorfile"),
        ),
    ),
)  # fmt: skip
