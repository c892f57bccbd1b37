"""JavaScript and TypeScript plugin: reads manifests and extracts facts from source.

The manifests are package.json and its lock files, workspaces, deno.json, Meteor and Prisma schemas.
"""

from __future__ import annotations

from functools import partial

from detector.later import within
from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.javascript.conventions import conventions
from detector.plugins.javascript.defines import JAVASCRIPT, TYPESCRIPT


def _word(name: str) -> str:
    """Return the word that a file must contain to use a name.

    It is the package, the name of an export, or the method if the first part is too short to be a useful key.
    """
    if name.startswith("export."):
        return name.rpartition(".")[2]
    head, _, rest = name.strip(".").partition(".")
    return rest.rpartition(".")[2] if rest and len(head) < 3 else head


at = within(__name__)
_settings = at("settings.read")
PLUGIN = Plugin(
    name="javascript",
    readers=(
        FileReader(("package.json",), at("manifests.read_package")),
        FileReader(("pnpm-workspace.yaml", "pnpm-workspace.yml"), at("workspaces.read_pnpm")),
        FileReader(("lerna.json",), at("workspaces.read_lerna")),
        FileReader(("nest-cli.json",), at("nest.read_projects")),
        FileReader(("rush.json",), at("workspaces.read_rush")),
        FileReader(("project.json",), at("nx.read_nx_project")),
        FileReader(("workspace.json", "angular.json"), at("workspaces.read_projects")),
        FileReader(("deno.json", "deno.jsonc"), at("workspaces.read_deno")),
        FileReader(("**/.meteor/packages",), at("workspaces.read_meteor")),
        FileReader(("package-lock.json", "npm-shrinkwrap.json"), at("locks.read_npm"), lock=True),
        FileReader(("pnpm-lock.yaml",), at("locks.read_pnpm"), lock=True),
        FileReader(("yarn.lock",), at("locks.read_yarn"), lock=True),
        FileReader(("bun.lock",), at("locks.read_bun"), lock=True),
        FileReader(("*.prisma",), at("prisma.read")),
        *(FileReader(t.names, partial(_settings, name, t.keys), program=True) for name, t in conventions().settings.items()),
    ),
    languages=(
        Language(
            "typescript", (".ts", ".mts", ".cts"), at("facts.typescript"), at("facts.read_typescript"),
            key_of=_word, refers="package", barrel=(b"export", b" from "), defines=TYPESCRIPT,
        ),
        Language(
            "typescript", (".tsx",), at("facts.tsx"), at("facts.read_tsx"),
            key_of=_word, refers="package", pages=True, defines=TYPESCRIPT,
        ),
        Language(
            "javascript", (".js", ".mjs", ".cjs"), at("facts.javascript"), at("facts.read_javascript"),
            key_of=_word, refers="package", barrel=(b"export", b" from "), defines=JAVASCRIPT,
        ),
        Language(
            "javascript", (".jsx",), at("facts.javascript"), at("facts.read_javascript"),
            key_of=_word, refers="package", pages=True, defines=JAVASCRIPT,
        ),
    ),
)  # fmt: skip
