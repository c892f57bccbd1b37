"""Go plugin: reads modules, workspaces and older package managers, and extracts facts from Go source."""

from __future__ import annotations

from detector.later import within
from detector.plugins.api import FileReader, Language, Plugin

OPENS = """
(function_declaration name: (identifier) @name) @of
(method_declaration receiver: (parameter_list (parameter_declaration type: [
  (type_identifier) @name
  (pointer_type (type_identifier) @name)
  (generic_type type: (type_identifier) @name)
  (pointer_type (generic_type type: (type_identifier) @name))
]))) @of
(type_spec name: (type_identifier) @name) @of
(source_file (var_declaration (var_spec name: (identifier) @name)) @of)
(source_file (var_declaration (var_spec_list (var_spec name: (identifier) @name))) @of)
(import_declaration) @aside
(package_clause) @aside
(comment) @aside
"""
"""Query for what a Go file defines that others name; see ``Language.opens``."""
at = within(__name__)
PLUGIN = Plugin(
    name="go",
    readers=(
        FileReader(("go.mod",), at("modules.read_go_mod")),
        FileReader(("go.work",), at("modules.read_go_work")),
        FileReader(("vendor/modules.txt", "**/vendor/modules.txt"), at("modules.read_modules_txt")),
        FileReader(("Gopkg.toml",), at("legacy.read_gopkg")),
        FileReader(("Gopkg.lock",), at("legacy.read_gopkg_lock"), lock=True),
        FileReader(("glide.yaml",), at("legacy.read_glide")),
        FileReader(("Godeps.json",), at("legacy.read_godeps")),
    ),
    languages=(
        Language(
            "go", (".go",), at("facts.grammar"), at("facts.read"),
            key_of=at("names.key_of"), refers="path", opens=OPENS,
        ),
    ),
    whole=at("workspaces.read_library"),
)  # fmt: skip
