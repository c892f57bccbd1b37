"""PHP: Composer's manifests and source facts."""

from __future__ import annotations

from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.php import composer, facts, literals
from detector.plugins.php.conventions import key_of

PLUGIN = Plugin(
    name="php",
    readers=(
        FileReader(("composer.json",), composer.read_composer),
        FileReader(("composer.lock",), composer.read_lock),
    ),
    languages=(
        Language(
            "php", (".php", ".phtml", ".module", ".inc", ".install", ".theme", ".profile"),
            literals.grammar, facts.read,
            key_of=key_of, names=("artisan", "console", "spark", "cake", "yii"),
        ),
    ),
)  # fmt: skip
