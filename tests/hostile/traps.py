"""What wants to be run: programs in manifests, tools on the way, modules in the folder, hooks, plugins."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.cases import case, given, write

TOUCH = b"touch executed ../executed"
PYTHON = b"import os\nos.system('touch executed ../executed')\n"
MODULES = ("yaml", "click", "lxml", "msgspec", "tomllib", "json", "sitecustomize", "usercustomize", "conftest",
           "tree_sitter", "rich", "pathspec", "dulwich")  # fmt: skip
ENTRY_POINTS = b"[detect_stack.plugins]\nevil = evil:PLUGIN\n[detect_stack.rules]\nevil = evil:folder\n"

given("manifests-that-are-programs", {
    "setup.py": PYTHON + b"from setuptools import setup\nsetup(install_requires=['flask'])\n",
    "Gemfile": b"`" + TOUCH + b"`\nsystem('" + TOUCH + b"')\ngem 'sinatra'\n", "a.gemspec": b"`" + TOUCH + b"`\n",
    "mix.exs": b'System.cmd("sh", ["-c", "' + TOUCH + b'"])\n', "build.gradle": b"'" + TOUCH + b"'.execute()\n",
    "build.sbt": b'import scala.sys.process._\n"' + TOUCH + b'".!\n', "Makefile": b"X := $(shell " + TOUCH + b")\n",
    "package.json": b'{"scripts": {"preinstall": "' + TOUCH + b'", "prepare": "' + TOUCH + b'"}}',
    "composer.json": b'{"scripts": {"pre-install-cmd": "' + TOUCH + b'"}}', ".envrc": TOUCH, "conftest.py": PYTHON,
    "knexfile.js": b"require('child_process').execSync('" + TOUCH + b"')\n", "build.rs": b"fn main() {}",
    "docker-compose.yml": b"services:\n  a:\n    image: $(" + TOUCH + b")\n    build: {dockerfile_inline: x}\n",
    "config/application.rb": b"`" + TOUCH + b"`\n", "config/database.yml": b"production:\n  a: <%= `" + TOUCH + b"` %>\n",
    "main.tf": b'data "external" "a" {\n program = ["sh", "-c", "' + TOUCH + b'"]\n}\n', "gradlew": TOUCH, "mvnw": TOUCH,
    ".mvn/extensions.xml": b"<extensions/>", "Directory.Build.props": b'<Project><Target Name="a"><Exec Command="'
    + TOUCH + b'"/></Target></Project>', "config/a.exs": b'System.cmd("sh", [])\n', ".pre-commit-config.yaml": b"repos: []\n",
})  # fmt: skip


@case()
def _a_checkout_whose_git_runs_programs(root: Path) -> None:
    config = (
        b"[core]\n fsmonitor = '%s'\n hooksPath = hooks\n sshCommand = %s\n[filter \"a\"]\n smudge = %s\n clean = %s\n"
    )
    config += b"[include]\n path = ../../outside/config\n[alias]\n status = !%s\n[diff]\n external = %s\n"
    write(root, {
        ".git/config": config % ((TOUCH,) * 6), ".git/HEAD": b"ref: refs/heads/main\n", ".gitattributes": b"* filter=a\n",
        ".gitignore": b"*.log\n", "a.log": b"", ".git/hooks/post-checkout": b"#!/bin/sh\n" + TOUCH, ".git/objects/x": b"",
        ".git/refs/x": b"", ".git/index": b"DIRC\0\0\0\2\0\0\0\0" + b"\0" * 20,
    })  # fmt: skip


@case()
def _modules_that_stand_in_the_way(root: Path) -> None:
    write(root, {f"{name}.py": PYTHON for name in MODULES})
    write(root, {"evil.py": PYTHON, "evil-1.0.dist-info/entry_points.txt": ENTRY_POINTS,
                 "evil-1.0.dist-info/METADATA": b"Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n",
                 "evil.egg-info/entry_points.txt": ENTRY_POINTS, "evil.egg-info/PKG-INFO": b"Name: evil\nVersion: 1\n",
                 "rules/evil.yml": b"id: evil\n", "pyvenv.cfg": b"home = .\n", "evil.pth": PYTHON})  # fmt: skip


given("a-config-that-is-a-bomb", {
    ".claude/agentweaver.config.yml": b"a: &a [x, x]\n" + b"b: &a [*a, *a]\n" * 5_000,
}, code=2)  # fmt: skip
given("a-config-of-open-braces", {"agentweaver.config.yml": b"{" * 10_000}, code=2)
given("a-config-of-brackets-behind-an-anchor", {"agentweaver.config.yml": b"a: &b{" + b"[" * 10_000}, code=2)
given("a-config-of-maps-as-keys", {"agentweaver.config.yml": b"{" * 50 + b"}" * 50})
given("a-config-that-excludes-for-ever", {
    "agentweaver.config.yml": b"techStack:\n  autoDetect:\n    exclude: ['%s', '[', '../**', '!', '\\\\']\n" % (b"*a" * 60),
    "a" * 250: b"",
})  # fmt: skip
given("agents-that-break-out", {
    ".claude/agents/a.md": b"---\n" + b"a: [" * 30_000 + b"\n---\n# {{techStack.backend.framework}}\n",
    ".claude/agents/b.md": b"<!-- detect-stack:begin x -->\n" * 2_000 + b"{{techStack.mode}}" + b"> " * 20_000,
    ".claude/agents/c.md": b"\xff\xfe\x00" * 100 + b"{{techStack.",
})  # fmt: skip
