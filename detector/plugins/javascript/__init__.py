"""JavaScript and TypeScript: package.json and its lock files, workspaces, deno.json, Meteor, Prisma schemas, source."""

from __future__ import annotations

from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.javascript import facts, locks, manifests, prisma, settings, workspaces


def _word(name: str) -> str:
    """The word a file must hold to use a name: its package, the name of an export, or the method where the receiver
    has a name too short to be telling."""
    if name.startswith("export."):
        return name.rpartition(".")[2]
    head, _, rest = name.strip(".").partition(".")
    return rest.rpartition(".")[2] if rest and len(head) < 3 else head


PLUGIN = Plugin(
    name="javascript",
    readers=(
        FileReader(("package.json",), manifests.read_package),
        FileReader(("pnpm-workspace.yaml", "pnpm-workspace.yml"), workspaces.read_pnpm),
        FileReader(("lerna.json",), workspaces.read_lerna),
        FileReader(("rush.json",), workspaces.read_rush),
        FileReader(("project.json",), workspaces.read_nx_project),
        FileReader(("workspace.json", "angular.json"), workspaces.read_projects),
        FileReader(("deno.json", "deno.jsonc"), workspaces.read_deno),
        FileReader(("**/.meteor/packages",), workspaces.read_meteor),
        FileReader(("package-lock.json", "npm-shrinkwrap.json"), locks.read_npm),
        FileReader(("pnpm-lock.yaml",), locks.read_pnpm),
        FileReader(("yarn.lock",), locks.read_yarn),
        FileReader(("bun.lock",), locks.read_bun),
        FileReader(("*.prisma",), prisma.read),
        *settings.readers(),
    ),
    languages=(
        Language(
            "typescript", (".ts", ".mts", ".cts"), facts.typescript, facts.reader(facts.typescript, "typescript"),
            key_of=_word, family=("javascript",),
        ),
        Language(
            "typescript", (".tsx",), facts.tsx, facts.reader(facts.tsx, "typescript"),
            key_of=_word, family=("javascript",),
        ),
        Language(
            "javascript", (".js", ".jsx", ".mjs", ".cjs"), facts.javascript,
            facts.reader(facts.javascript, "javascript"), key_of=_word, family=("typescript",),
        ),
    ),
)  # fmt: skip
