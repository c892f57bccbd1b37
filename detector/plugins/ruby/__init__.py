"""Ruby plugin: reads Gemfiles, gemspecs, Bundler's lock file and settings of Rails, and extracts facts from source."""

from __future__ import annotations

from detector.later import within
from detector.plugins.api import FileReader, Language, Plugin

at = within(__name__)
PLUGIN = Plugin(
    name="ruby",
    readers=(
        FileReader(("Gemfile", "gems.rb"), at("bundle.read_gemfile"), program=True),
        FileReader(("*.gemspec",), at("gemspec.read_gemspec"), program=True),
        FileReader(("Gemfile.lock", "gems.locked"), at("locks.read_lock"), lock=True),
        FileReader(
            ("**/config/application.rb", "**/config/environment.rb", "**/config/environments/*.rb", "**/config/initializers/*.rb"),
            at("settings.read_rails"),
            program=True,
        ),
    ),
    languages=(
        Language(
            "ruby", (".rb", ".rake", ".ru", ".thor"), at("literals.grammar"), at("facts.read"), key_of=at("names.word_of"),
            refers="scope", exports=False,
            names=("Rakefile", "rakefile", "config.ru", "Capfile", "Guardfile", "Thorfile"),
        ),
    ),
)  # fmt: skip
