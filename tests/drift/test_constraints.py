"""The constraints of the config, against manifests as people write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from detector import check

POM = b"""<project><modelVersion>4.0.0</modelVersion><groupId>com.shop</groupId><artifactId>till</artifactId>
<version>1.0</version><dependencyManagement><dependencies><dependency><groupId>com.acme</groupId>
<artifactId>ledger</artifactId><version>2.0</version></dependency></dependencies></dependencyManagement><dependencies>
<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId>
<version>3.3.0</version></dependency></dependencies></project>"""
GRADLE = b"dependencies { implementation 'org.http4s:http4s-dsl_2.13:0.23.27' }\n"
GO = b"""module example.com/till
go 1.22
require github.com/dgrijalva/jwt-go/v4 v4.0.0-preview1
require gopkg.in/yaml.v2 v2.4.0
require github.com/acme/ledger v1.0.0 // indirect
"""
COMPOSER = b'{"require": {"ext-json": "*", "lib-openssl": ">=1", "Acme/Ledger": "^2"}}'
PROJECT = b"""<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Acme.Ledger" Version="2.0.0" />
</ItemGroup></Project>"""
LOCK = b'[[package]]\nname = "acme-ledger"\nversion = "2.0"\n'


def broken(root: Path, constraints: str, path: str, data: bytes) -> list[str | None]:
    """The packages that violate the constraints of a strict config."""
    (root / ".claude").mkdir(exist_ok=True)
    config = f"techStack:\n  mode: strict\nconstraints:\n  {constraints}\n"
    (root / ".claude" / "agentweaver.config.yml").write_text(config)
    (root / path).write_bytes(data)
    found = check(root).differences
    return [d.code_value for d in found if d.field.startswith("constraints.")]


@pytest.mark.parametrize(
    ("entry", "path", "data", "package"),
    [
        ("org.springframework.boot:*", "pom.xml", POM, "maven/org.springframework.boot/spring-boot-starter-web"),
        ("maven/org.springframework.boot/*", "pom.xml", POM, "maven/org.springframework.boot/spring-boot-starter-web"),
        ("pkg:maven/com.acme/ledger", "pom.xml", POM, "maven/com.acme/ledger"),
        ("maven/org.http4s:http4s-dsl_2.13", "build.gradle", GRADLE, "maven/org.http4s/http4s-dsl"),
        ("github.com/dgrijalva/jwt-go/v4", "go.mod", GO, "golang/github.com/dgrijalva/jwt-go"),
        ("golang/github.com/dgrijalva/jwt-go", "go.mod", GO, "golang/github.com/dgrijalva/jwt-go"),
        ("golang/gopkg.in/yaml.v2", "go.mod", GO, "golang/gopkg.in/yaml"),
        ("golang/github.com/acme/*", "go.mod", GO, "golang/github.com/acme/ledger"),
        ("ACME/ledger", "composer.json", COMPOSER, "composer/acme/ledger"),
        ("Acme.*", "Till.csproj", PROJECT, "nuget/acme.ledger"),
        ("ext-json", "composer.json", COMPOSER, "composer/ext-json"),
    ],
)
def test_a_forbidden_package_is_found_in_every_spelling(
    tmp_path: Path, entry: str, path: str, data: bytes, package: str
) -> None:
    assert broken(tmp_path, f"forbiddenPackages: ['{entry}']", path, data) == [package]


def test_what_only_a_lock_file_lists_is_not_looked_at(tmp_path: Path) -> None:
    assert broken(tmp_path, "forbiddenPackages: [acme-ledger]", "poetry.lock", LOCK) == []


@pytest.mark.parametrize(("path", "data"), [("pom.xml", POM), ("go.mod", GO)])
def test_only_what_ships_must_be_allowed_and_not_what_a_manifest_lists_for_others(
    tmp_path: Path, path: str, data: bytes
) -> None:
    listed = ["org.springframework.boot:*", "github.com/dgrijalva/jwt-go/v4", "gopkg.in/yaml.v2"]
    assert broken(tmp_path, f"allowedPackages: {listed}", path, data) == []


def test_what_stands_for_the_platform_needs_no_pin_and_need_not_be_allowed(tmp_path: Path) -> None:
    assert broken(tmp_path, "versionPinning: true", "composer.json", COMPOSER) == ["composer/acme/ledger"]
    assert broken(tmp_path, "allowedPackages: [acme/ledger]", "composer.json", COMPOSER) == []
    (tmp_path / "composer.json").unlink()
    assert broken(tmp_path, "allowedPackages: []", "Till.csproj", PROJECT) == ["nuget/acme.ledger"]
