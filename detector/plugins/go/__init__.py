"""Go: modules, workspaces, the package managers before them, source facts."""

from __future__ import annotations

from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.go import facts, legacy, modules
from detector.plugins.go.names import key_of

PLUGIN = Plugin(
    name="go",
    readers=(
        FileReader(("go.mod",), modules.read_go_mod),
        FileReader(("go.work",), modules.read_go_work),
        FileReader(("vendor/modules.txt", "**/vendor/modules.txt"), modules.read_modules_txt),
        FileReader(("Gopkg.toml",), legacy.read_gopkg),
        FileReader(("Gopkg.lock",), legacy.read_gopkg_lock),
        FileReader(("glide.yaml",), legacy.read_glide),
        FileReader(("Godeps.json",), legacy.read_godeps),
    ),
    languages=(Language("go", (".go",), facts.grammar, facts.read, key_of=key_of),),
)
