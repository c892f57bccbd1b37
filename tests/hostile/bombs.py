"""Too much of something: nesting, expansion, size, number, backtracking."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

from tests.hostile.cases import CANARY, case, given, write

LAUGHS = b"a: &a [x, x, x, x, x, x, x, x, x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (98 + n, 98 + n, b", ".join([b"*%c" % (97 + n)] * 9)) for n in range(9)
)
ENTITIES = b"<!DOCTYPE project [<!ENTITY a 'aaaaaaaaaa'>%s]>" % b"".join(
    b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
)
LANGUAGES = ("py", "js", "ts", "tsx", "go", "java", "kt", "scala", "groovy", "cs", "rb", "php", "rs", "ex", "exs")
WORDS = {
    "py": "flask",
    "go": "gin",
    "java": "springframework",
    "cs": "EntityFrameworkCore",
    "rb": "Sinatra",
    "rs": "sqlx",
}


def sources(data: bytes) -> dict[str, bytes]:
    """The same bytes as source of every language, with words that make it worth parsing."""
    words = b" flask express fastify gin gorm springframework ktor EntityFrameworkCore Sinatra ActiveRecord sqlx axum "
    words += b"Laravel Illuminate Ecto Phoenix play akka grails pydantic sequelize prisma redis\n"
    head = {"php": b"<?php //", "py": b"#", "rb": b"#", "ex": b"#", "exs": b"#"}
    return {f"src/a.{end}": head.get(end, b"//") + words + data for end in LANGUAGES}


def wrapped(data: bytes) -> bytes:
    """The same in lines of a hundred bytes: what has very long lines counts as a bundle and is not parsed."""
    return b"\n".join(data[place : place + 100] for place in range(0, len(data), 100))


given("yaml-alias-bomb", {"docker-compose.yml": b"services:\n  db:\n    image: postgres\n" + LAUGHS}, warns="values")
given("yaml-nested-deep", {"docker-compose.yml": b"- " * 200_000, "a.yml": b"[" * 200_000}, warns="nested")
given("env-of-open-templates", {".env": b"DATABASE_URL=file" + b"{{" * 40_000 + b"\nREDIS_URL=<%" + b"<%" * 40_000})
given("yaml-alias-of-itself", {"compose.yml": b"services: &a\n  <<: *a\n  b: *a\n", "k8s/a.yml": b"&a [*a]\n"})
given("yaml-many-anchors", {"compose.yml": b"".join(b"k%d: &a%d v\n" % (n, n) for n in range(90_000))})
given("yaml-python-tags", {"compose.yml": b"services: !!python/object/apply:os.system ['touch executed']\n"})
given("yaml-endless-documents", {"k8s/a.yaml": b"---\nkind: A\n" * 150_000})
given("xml-billion-laughs", {"pom.xml": ENTITIES + b"<project><name>&j;</name></project>"}, warns="entities")
given(
    "xml-laughs-in-attributes", {"web.config": ENTITIES.replace(b"project", b"a") + b"<a b='&j;'/>"}, warns="entities"
)
given("xml-nested-deep", {"pom.xml": b"<a>" * 100_000 + b"</a>" * 100_000}, warns="XML")
given("xml-many-attributes", {"web.config": b"<a %s/>" % b" ".join(b"k%d='v'" % n for n in range(100_000))})
given(
    "json-nested-deep", {"package.json": b'{"a":' * 200_000, "composer.json": b"[" * 900 + b"]" * 900}, warns="nested"
)
given("json-endless-number", {"package.json": b'{"version": ' + b"9" * 100_000 + b"}", "global.json": b"1e999999"})
given("versions-of-ten-thousand-digits", {
    "build.gradle": b"dependencies { implementation 'org.jooq:jooq:%s.1' }\n" % (b"9" * 10_000),
    "pom.xml": b"<project><dependencies><dependency><groupId>org.jooq</groupId><artifactId>jooq</artifactId><version>%s"
    b"</version></dependency></dependencies></project>" % (b"9" * 10_000), "Cargo.toml": b"a = " + b"9" * 10_000,
    "requirements.txt": b"flask==" + b"9" * 10_000, "package.json": b'{"dependencies": {"a": "%s"}}' % (b"9" * 10_000),
    "Gemfile.lock": b"GEM\n  specs:\n    rails (%s)\n" % (b"9" * 10_000), "go.mod": b"go %s\n" % (b"9" * 10_000),
}, warns="digits")  # fmt: skip
given("json-many-dependencies", {
    "package.json": b'{"dependencies": {%s}}' % b",\n".join(b'"pkg-%d": "1"' % n for n in range(90_000)),
}, warns="rest is not read")  # fmt: skip
given("toml-nested-deep", {"pyproject.toml": b"a = " + b"[" * 50_000, "Cargo.toml": b"[" + b"a." * 5_000 + b"a]\n"})
given("toml-many-tables", {"Cargo.toml": b"".join(b"[dependencies.d%d]\nversion = '1'\n" % n for n in range(40_000))})
given(
    "requirements-many-lines", {"requirements.txt": b"".join(b"p%d==1\n" % n for n in range(150_000))}, warns="entries"
)
given("requirements-name-of-a-megabyte", {"requirements.txt": b"a" * 1_000_000 + b"==1\n" + b"[" * 200_000})
given("source-of-opening-brackets", sources(wrapped(b"(" * 100_000)), warns="src/a")
given("source-nested-deep", sources(wrapped(b"f(" * 1_500 + b")" * 1_500)) | {"setup.py": b"-" * 300_000 + b"1"})
given("source-nested-in-blocks", sources(wrapped(b"{" * 5_000 + b"}" * 5_000)))
given(
    "source-of-casts",
    sources(wrapped(b"ault " + b"<a>" * 30_000 + b"f({ b" + b"</a>" * 30_000)),
    warns="over and over",
)
given(
    "source-of-calls-in-one-another",
    sources(wrapped(b"".join(b"f%d(" % n for n in range(20_000)) + b" )\n)" * 10_000)),
    warns="nested too deep",
)
given(
    "a-build-that-its-grammar-does-not-end-with",
    {
        "build.gradle.kts": (
            b"plugins {\n"
            b"    java\n"
            b'    id("org.springframework.boot") version "3.4.1"\n'
            b'   \x00id("io.spring.dependency-management") version "1.1.7"\n'
            b"}\n"
            b"\n"
            b"dependencies {\n"
            b'    implementation("org.springframework.boot:spring-boot-starter-web")\n'
            b'    imrlementatign("org.springframework.boot:spring-bokt-starter-validation")\n'
            b'    implementation("org.springframework.boot:spring-boot-starter-dava-jdbc")\n'
            b'    implementation("org.flywayDb:flyway-mysql#)\n'
            b"    runtimeOnly(libs.mysql)\n"
            b"}\n"
            b"\n"
            b"testing {\n"
            b"    suites {\n"
            b'        register<JvmTestSuite>("contract") {\n'
            b"         $  dependencies {\n"
            b" \xa0              implementation(mibs.jpa)\n"
            b"            }\n"
            b"        }\n"
            b"    }\n"
            b"}\n"
        )
    },
    warns="given up",
)
given(
    "build-of-one-sign",
    {
        "build.sbt": b"val a = 1\n" + b"<" * 90_000,
        "a.mill": b"=" * 90_000,
        "b.mill": b"`" * 90_000,
        "mix.exs": b"\r" * 90_000,
    },
    warns="over and over",
)
given(
    "settings-of-open-templates",
    {"config/database.yml": b"<%" * 50_000, "conf/application.conf": b"${" * 50_000, "setup.cfg": b"\\\n" * 50_000},
)
given("lines-that-are-no-settings", {"setup.cfg": b"[metadata]\nname =" + b"\\\n" * 90_000}, warns="lines")
given(
    "blanks-without-end",
    {
        ".env": b"DATABASE_URL=sqlite:" + b" " * 90_000 + b"a",
        "a.env": b"A=Server=a;B " + b" " * 90_000,
        "setup.cfg": b"[metadata]\nname = a\nversion" + b" " * 90_000 + b"1\n",
    },
)
given(
    "json-of-comments",
    {"lerna.json": b'{"a": 1,' + b"/**/" * 60 + b"x}", "nx.json": b'{"a": 1,' + b"/**/" * 60 + b"x}",
     "deno.json": b'"\\' * 50_000, "main.tf": b'"\\' * 50_000, "conf/application.conf": b'jdbc "\\' + b'"\\' * 50_000,
     "chart/Chart.yaml": b"name: a", "chart/templates/a.yaml": b"image: {{/*" * 20_000},
)  # fmt: skip
given("source-on-one-line", sources(b"x=f('a',{b:[1,2]},g.h(i));" * 2_000))
given(
    "source-that-is-not-utf8", sources(b"import {a\xffb} from '@\xe1b';\nclass \xc3 ext\xe8nds B { f('\xff') }\n" * 200)
)
given("source-that-is-binary", sources(bytes(range(256)) * 300))
given("classes-that-inherit-in-a-chain", {
    "models.py": b"from sqlalchemy.orm import DeclarativeBase as C0\n"
    + b"".join(b"class C%d(C%d): pass\n" % (n + 1, n) for n in range(8_000)),
    "cycle.py": b"import sqlalchemy\nclass A(B): pass\nclass B(A): pass\nfrom cycle import A as B, B as A\n",
})  # fmt: skip
given("setup-of-a-megabyte", {"setup.py": b"x=1\n" * 450_000})
given("dockerfile-continued-for-ever", {"Dockerfile": b"RUN a \\\n" * 100_000 + b"FROM " + b"$" * 50_000})
given("env-of-quotes", {".env": b"A='" + b"\\'" * 300_000, ".env.local": b"B=${" * 200_000, "x.env": b'"' * 300_000})
given("makefile-of-dollars", {"Makefile": b"a:\n\t" + b"$(" * 300_000, "run.sh": b"`" * 300_000 + b"<<E\n" * 20_000})
given("terraform-of-braces", {"main.tf": b"a {" * 100_000, "b.tf": b'"${' * 100_000, "c.tf": b"/*" * 200_000})
given("properties-of-backslashes", {"application.properties": b"\\" * 500_000, "a.conf": b"a{" * 100_000})
given(
    "gradle-of-closures", {"build.gradle": b"a {" * 60_000, "b.gradle.kts": b"f(" * 60_000, "build.sbt": b"(" * 99_000}
)
given(
    "gemfile-of-blocks",
    {"Gemfile": b"group :a do\n" * 30_000, "mix.exs": b"[{" * 50_000, "Gemfile.lock": b" " * 900_000},
)
given("prisma-of-braces", {"schema.prisma": b"model a {" * 60_000, "go.mod": b"require (\n" * 90_000})
given("jsonc-of-comments", {"angular.json": b"/*" * 300_000, "deno.json": b"," * 500_000, "nx.json": b"//" * 400_000})
given("manifests-that-are-compressed", {
    "package.json": gzip.compress(b" " * 50_000_000), "pom.xml": gzip.compress(b"<a/>" * 5_000_000),
})  # fmt: skip
given("gitignore-that-backtracks", {
    ".gitignore": (b"*a" * 40 + b"b\n") * 50 + b"**/a/" * 30 + b"z\n" + b"[" * 5_000 + b"\n!\n\\\n" + b"a" * 100_000,
    "a" * 250: b"", "/".join(["a"] * 50) + "/x": b"",
}, warns="patterns are not used")  # fmt: skip
given(
    "gitignore-of-sets",
    {".gitignore": b"[z-a]\nx[--1]y\n[[a]\n[a&&b]\n[]\n[!]\n*.py[c-\n", "a/b.pyc": b""},
    warns="not used",
)
given("gitignore-of-many-patterns", {".gitignore": b"".join(b"/x%d/*y\n" % n for n in range(60_000))}, warns="patterns")
given("workspace-globs-that-backtrack", {
    "package.json": b'{"workspaces": ["%s", "**/**/**/**/**/z", "%s"]}' % (b"*a" * 30 + b"b", b"{a,b}" * 40),
    "Cargo.toml": b'[workspace]\nmembers = ["%s"]\n' % (b"*a" * 30 + b"b"),
    "lerna.json": b'{"packages": ["%s"]}' % (b"?" * 100 + b"*" * 100),
    "a" * 250 + "/package.json": b"{}", "/".join(["a"] * 40) + "/package.json": b"{}",
})  # fmt: skip
given("components-by-the-thousand", {f"p{n}/package.json": b'{"name": "p%d", "dependencies": {"express": "4"}}' % n
                                     for n in range(1_000)})  # fmt: skip


@case(warns="not read")
def _a_sparse_file_of_eight_gigabytes(root: Path) -> None:
    for name in ("package.json", "src/app.py", ".gitignore"):
        (root / name).parent.mkdir(exist_ok=True)
        with (root / name).open("wb") as stream:
            stream.truncate(8 << 30)


@case(warns="deeper than")
def _folders_a_thousand_deep(root: Path) -> None:
    here = Path.cwd()
    try:
        os.chdir(root)
        for _ in range(1_000):
            Path("deep").mkdir()
            os.chdir("deep")
        Path("app.py").write_text(f"import flask  # {CANARY}\n")
    finally:
        os.chdir(here)


@case()
def _five_thousand_files(root: Path) -> None:
    (root / "many").mkdir()
    for number in range(5_000):
        (root / "many" / f"{number}.py").touch()


@case()
def _an_index_of_git_that_is_broken(root: Path) -> None:
    entries = b"DIRC\0\0\0\2\xff\xff\xff\xff" + b"\0" * 62 + b"\x0f\xffa"
    write(root, {".git/index": entries, ".git/HEAD": b"ref: \xff", ".git/config": b"[core\n", ".gitignore": b"*.log\n"})


@case()
def _an_index_of_git_of_eight_gigabytes(root: Path) -> None:
    write(root, {".git/index": b"DIRC\0\0\0\2\0\0\0\1", ".gitignore": b"*.log\n", "a.log": b""})
    os.truncate(root / ".git/index", 8 << 30)


@case()
def _an_index_of_git_whose_names_grow(root: Path) -> None:
    entry = b"\0" * 61 + b"\1" + b"\0a\0"  # keeps the whole name before it and adds a letter
    index = b"DIRC\0\0\0\4" + (300_000).to_bytes(4, "big") + b"\0" * 62 + b"\0" + b"a" * 4000 + b"\0" + entry * 299_999
    write(root, {".git/index": index, ".gitignore": b"*.log\n", "a.log": b""})
