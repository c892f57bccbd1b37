"""PHP plugin: reads Composer's manifests and extracts facts from PHP source."""

from __future__ import annotations

from detector.later import within
from detector.plugins.api import FileReader, Language, Plugin

at = within(__name__)
PLUGIN = Plugin(
    name="php",
    readers=(
        FileReader(("composer.json",), at("composer.read_composer")),
        FileReader(("composer.lock",), at("composer.read_lock"), lock=True),
        FileReader(
            ("**/config/*.php", "**/config/**/database.php", "**/app/Config/*.php", "**/config/autoload/*.php",
             "**/config/packages/*.php"),
            at("config_files.read"),
            program=True,
        ),
    ),
    whole=at("pages.read_pages"),
    languages=(
        Language(
            "php", (".php", ".phtml", ".module", ".inc", ".install", ".theme", ".profile"),
            at("literals.grammar"), at("facts.read"),
            key_of=at("conventions.key_of"), refers="folder", exports=False, names=("artisan", "console", "spark", "cake", "yii"),
        ),
    ),
)  # fmt: skip
