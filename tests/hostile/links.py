"""What leads out of the repository, or is no file at all."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from tests.hostile.cases import CANARY, case, given, write

OUTSIDE = {
    "outside/requirements.txt": f"{CANARY}==1\nsqlalchemy==2\n".encode(),
    "outside/package.json": b'{"name": "%s", "dependencies": {"%s": "1"}}' % (CANARY.encode(), CANARY.encode()),
    "outside/pom.xml": b"<project><groupId>%s</groupId><artifactId>a</artifactId></project>" % CANARY.encode(),
    "outside/Cargo.toml": b'[package]\nname = "%s"\n' % CANARY.encode(),
    "outside/go.mod": b"module %s\n" % CANARY.encode(),
    "outside/app.py": b"from fastapi import FastAPI\napp = FastAPI(title='%s')\n" % CANARY.encode(),
    "outside/.env": b"DATABASE_URL=postgres://%s@h/d\n" % CANARY.encode(),
    "outside/docker-compose.yml": b"services:\n  %s:\n    image: %s\n" % (CANARY.encode(), CANARY.encode()),
    "outside/versions.toml": b'[libraries]\na = "%s:a:1"\n' % CANARY.encode(),
    "outside/Directory.Build.props": b'<Project><ItemGroup><PackageReference Include="%s"/></ItemGroup></Project>'
    % CANARY.encode(),
    "outside/package.config": b"SECRET=%s" % CANARY.encode(),
}

given("requirements-that-include-outside", {
    "requirements.txt": b"-r ../outside/requirements.txt\n-c ../../../../etc/passwd\n-r /etc/passwd\n-e ../outside\n"
    b"-r file:///etc/passwd\n-r \\\\host\\share\\a.txt\n-r C:\\a.txt\n--requirement=../outside/requirements.txt\n",
})  # fmt: skip
given("requirements-that-include-themselves", {
    "requirements.txt": b"-r a.txt\n-r requirements.txt\n", "a.txt": b"-r b.txt\n" * 500, "b.txt": b"-r a.txt\n" * 500,
})  # fmt: skip
given("manifests-that-point-outside", {
    "package.json": b'{"workspaces": ["../outside", "../*", "/etc/*", "~/*"], "dependencies": {"a": "file:../outside"}}',
    "pom.xml": b"<project><parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version><relativePath>"
    b"../outside/pom.xml</relativePath></parent><modules><module>../outside</module></modules></project>",
    "Cargo.toml": b'[workspace]\nmembers = ["../outside"]\n[dependencies]\na = {path = "../outside"}\n',
    "go.mod": b"module a\nreplace b => ../outside\n", "go.work": b"use ../outside\n",
    "settings.gradle": b"includeBuild '../outside'\ninclude ':..:outside'\nproject(':a').projectDir = file('../outside')\n"
    b"dependencyResolutionManagement { versionCatalogs { a { from(files('../outside/versions.toml')) } } }\n",
    "a.csproj": b'<Project><Import Project="..\\outside\\Directory.Build.props"/>'
    b'<ItemGroup><ProjectReference Include="../outside/a.csproj"/></ItemGroup></Project>',
    "a.sln": b'Project("{F}") = "a", "..\\outside\\a.csproj", "{G}"\nEndProject\n',
    "docker-compose.yml": b"include: [../outside/docker-compose.yml]\nservices:\n  a:\n    env_file: ../outside/.env\n"
    b"    extends: {file: ../outside/docker-compose.yml, service: a}\n    build: {context: ../outside}\n",
    "Gemfile": b"gemspec path: '../outside'\neval_gemfile '../outside/Gemfile'\n",
    "composer.json": b'{"repositories": [{"type": "path", "url": "../outside"}]}',
    "pyproject.toml": b'[tool.setuptools.dynamic]\ndependencies = {file = ["../outside/requirements.txt"]}\n',
    "setup.cfg": b"[options]\ninstall_requires = file: ../outside/requirements.txt\n",
    "mix.exs": b'defmodule A do\n def deps, do: [{:a, path: "../outside"}]\nend\n',
    "schema.graphql": b"#import '../outside/a'\n",
})  # fmt: skip
given("parents-that-are-each-others-parents", {
    "pom.xml": b"<project><parent><groupId>g</groupId><artifactId>a</artifactId><version>1</version>"
    b"<relativePath>a/pom.xml</relativePath></parent><modules><module>a</module><module>.</module></modules></project>",
    "a/pom.xml": b"<project><parent><groupId>g</groupId><artifactId>b</artifactId><version>${project.version}</version>"
    b"<relativePath>../pom.xml</relativePath></parent><properties><x>${y}</x><y>${x}</y></properties></project>",
    "Directory.Build.props": b'<Project><Import Project="Directory.Build.props"/><PropertyGroup><A>$(B)</A><B>$(A)</B>'
    b"</PropertyGroup></Project>",
    "b/b.csproj": b'<Project><ItemGroup><ProjectReference Include="b.csproj"/></ItemGroup></Project>',
})  # fmt: skip
given("entities-that-name-files", {
    "pom.xml": b'<!DOCTYPE a [<!ENTITY x SYSTEM "../outside/pom.xml"><!ENTITY % y SYSTEM "file:///etc/passwd">%y;]>'
    b"<project><artifactId>&x;</artifactId></project>",
    "web.config": b'<!DOCTYPE a SYSTEM "../outside/pom.xml"><a xmlns:xi="http://www.w3.org/2001/XInclude">'
    b'<xi:include href="../outside/pom.xml"/></a>',
    "persistence.xml": '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY x SYSTEM "../outside/pom.xml">]>'
    "<persistence>&x;</persistence>".encode("utf-16"),
}, warns="entities")  # fmt: skip


@case(warns="leaves the repository")
def _links_to_files_outside(root: Path) -> None:
    for name in ("requirements.txt", "package.json", "pom.xml", ".env", ".gitignore", "src/app.py", "absolute.py"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).symlink_to(root.parent / "outside" / "requirements.txt")


@case(warns="leaves the repository")
def _links_to_folders_outside(root: Path) -> None:
    (root / "services").symlink_to("../outside")
    (root / "up").symlink_to("..")
    (root / "top").symlink_to("/")
    (root / ".git").symlink_to(root.parent / "outside")


@case(warns="leads nowhere")
def _links_in_circles(root: Path) -> None:
    (root / "a").symlink_to("b")
    (root / "b").symlink_to("a")
    (root / "self").symlink_to(".")
    (root / "requirements.txt").symlink_to("requirements.txt")
    (root / "sub").mkdir()
    (root / "sub" / "parent").symlink_to("..")


@case()
def _a_git_file_that_points_outside(root: Path) -> None:
    write(root, {".git": b"gitdir: ../outside/.git\n", "sub/.git": b"gitdir: /etc\n", "sub/app.py": b"import flask\n"})


@case(warns="regular")
def _pipes_and_sockets_in_the_place_of_files(root: Path) -> None:
    for name in ("requirements.txt", "package.json", "main.py", ".gitignore", ".env"):
        os.mkfifo(root / name)
    (root / ".git").mkdir()
    os.mkfifo(root / ".git" / "index")
    here = Path.cwd()
    try:
        os.chdir(root)  # the path of a socket must be short
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind("pom.xml")
    finally:
        os.chdir(here)


@case()
def _folders_in_the_place_of_manifests(root: Path) -> None:
    for name in (
        "requirements.txt",
        "package.json",
        "pom.xml",
        "Dockerfile",
        ".gitignore",
        "main.py",
        ".env",
        "go.mod",
    ):
        (root / name / "inner").mkdir(parents=True)


@case(warns="denied")
def _files_without_permission(root: Path) -> None:
    write(root, {"requirements.txt": b"django\n", "closed/app.py": b"import flask\n", "main.py": b"import flask\n"})
    for name in ("requirements.txt", "closed", "main.py"):
        (root / name).chmod(0)


@case(code=2, found=False)
def _a_root_that_is_a_file(root: Path) -> None:
    _remove(root)
    root.write_text("")


@case(code=2, found=False)
def _a_root_that_is_a_pipe(root: Path) -> None:
    _remove(root)
    os.mkfifo(root)


@case(code=2, found=False)
def _a_root_that_is_not_there(root: Path) -> None:
    _remove(root)
    root.symlink_to("nowhere")


@case(code=2, found=False)
def _a_root_without_permission(root: Path) -> None:
    root.chmod(0)


def _remove(root: Path) -> None:
    for path in sorted(root.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    root.rmdir()
