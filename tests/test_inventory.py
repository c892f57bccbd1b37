"""One walk: what is listed, what is left out, what each file is for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from detector.inventory import take
from detector.limits import Limits
from detector.reader import FolderReader, MemoryReader
from detector.rules.conventions import roles


def listed(files: dict[str, str], exclude: tuple[str, ...] = ()) -> list[str]:
    """The paths of an inventory of files in memory, without the .gitignore files themselves."""
    found = take(MemoryReader(files), roles(), Limits(), exclude).files
    return [path for path in found if not path.endswith(".gitignore")]


def test_gitignore_of_a_folder_with_negation_and_nesting() -> None:
    files = {
        ".gitignore": "*.log\n/build/\nlocal/*\n!local/keep.py\n",
        "a.log": "",
        "build/x.py": "",
        "src/build/x.py": "",
        "local/drop.py": "",
        "local/keep.py": "",
        "src/.gitignore": "!important.log\n",
        "src/important.log": "",
        "src/other.log": "",
    }
    assert listed(files) == ["local/keep.py", "src/build/x.py", "src/important.log"]


def test_a_gitignore_may_begin_with_a_byte_order_mark() -> None:
    files = {".gitignore": "\ufeffbuild/\n*.log\n", "build/app.py": "", "run.log": "", "app.py": ""}
    assert listed(files) == ["app.py"]


def test_a_gitignore_that_ignores_everything_but_what_it_lists() -> None:
    lines = [
        "*",
        "!/.gitignore",
        "!/go.mod",
        "!/cmd/",
        "!/cmd/**/",
        "!/cmd/**/*.go",
        "!/web/",
        "!web/src/ ",
        "!/web/src/*",
    ]
    files = {
        ".gitignore": "\n".join([*lines, "build/"]),
        "go.mod": "",
        "notes.txt": "",
        "cmd/main.go": "",
        "cmd/a/b/c.go": "",
        "cmd/a/b/c.txt": "",
        "cmd/build/d.go": "",
        "web/index.html": "",
        "web/src/app.ts": "",
        "api/main.go": "",
    }
    assert listed(files) == ["cmd/a/b/c.go", "cmd/main.go", "go.mod", "web/src/app.ts"]


def test_a_folder_that_is_let_in_brings_back_nothing_else_below_it() -> None:
    files = {
        ".gitignore": "lib/\nlocal/\n*.log\n",
        "app/.gitignore": "!lib/\n",
        "app/lib/index.js": "",
        "app/lib/a.log": "",
        "app/lib/local/index.js": "",
        "lib/.gitignore": "!index.js\n",
        "lib/index.js": "",
    }
    assert listed(files) == ["app/lib/index.js"]


def test_a_mark_of_utf_8_at_the_start_of_a_gitignore_is_no_part_of_its_first_pattern() -> None:
    assert listed({".gitignore": "\ufefflib/\r\n*.log\r\n", "lib/a.py": "", "a.log": "", "b.py": ""}) == ["b.py"]


def test_the_pattern_for_reports_of_crashes_in_githubs_template_is_used() -> None:
    pattern = "report.[0-9]*.[0-9]*.[0-9]*.[0-9]*.json"
    files = {
        ".gitignore": f"{pattern}\n*.log\n",
        "report.20200101.1.2.3.json": "",
        "report.json": "",
        f"{'a/' * 60}b.log": "",
    }
    assert listed(files) == ["report.json"]
    assert take(MemoryReader(files), roles(), Limits(), ()).warnings == ()


def test_huge_folders_are_skipped_even_when_no_gitignore_names_them() -> None:
    assert listed({"a.js": "", "node_modules/express/index.js": "", "web/node_modules/x.js": ""}) == ["a.js"]


def test_exclusions_are_added() -> None:
    assert listed({"a.py": "", "legacy/b.py": ""}, ("legacy/",)) == ["a.py"]


def test_what_git_tracks_is_listed_although_it_is_ignored(tmp_path: Path) -> None:
    from dulwich.repo import Repo

    repository = Repo.init(tmp_path)
    (tmp_path / ".gitignore").write_text("lib/\nsecret.py\n")
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "tracked.py").write_text("")
    (tmp_path / "lib" / "untracked.py").write_text("")
    (tmp_path / "secret.py").write_text("")
    repository.get_worktree().stage(["lib/tracked.py"])
    found = take(FolderReader(tmp_path), roles(), Limits()).files
    assert [p for p in found if p.endswith(".py")] == ["lib/tracked.py"]


def test_a_broken_git_index_only_means_that_gitignore_decides(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "index").write_bytes(b"DIRC\x00\x00\x00\x02\xff\xff\xff\xffrubbish")
    (tmp_path / ".gitignore").write_text("lib/\n")
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "a.py").write_text("")
    (tmp_path / "b.py").write_text("")
    assert [p for p in take(FolderReader(tmp_path), roles(), Limits()).files if p.endswith(".py")] == ["b.py"]


def test_submodules_are_told_and_not_entered(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / ".git").write_text("gitdir: ../.git/modules/sub\n")
    (tmp_path / "sub" / "a.py").write_text("")
    found = take(FolderReader(tmp_path), roles(), Limits())
    assert found.files == {}
    assert [(s.reason, s.paths) for s in found.skipped] == [("submodules", ("sub",))]


def test_links_are_followed_only_to_files_inside_the_root(tmp_path: Path) -> None:
    root = tmp_path / "repo"
    (root / "src").mkdir(parents=True)
    (tmp_path / "outside.py").write_text("")
    (root / "src" / "real.py").write_text("x = 1\n")
    (root / "inside.py").symlink_to("src/real.py")
    (root / "leaves.py").symlink_to(tmp_path / "outside.py")
    (root / "nowhere.py").symlink_to("missing.py")
    (root / "loop").symlink_to(".")
    found = take(FolderReader(root), roles(), Limits())
    assert list(found.files) == ["inside.py", "src/real.py"]
    assert {path: missing.problem for path, missing in found.missing.items()} == {
        "leaves.py": "a link that leaves the repository: not read",
        "nowhere.py": "a link that leads nowhere: not read",
    }


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_without_permission_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0)
    assert list(take(FolderReader(tmp_path), roles(), Limits()).missing) == ["closed"]


def test_the_number_of_files_and_the_depth_are_bounded_and_told() -> None:
    files = {f"f{n}.py": "" for n in range(20)} | {"/".join("d" * 9) + "/x.py": ""}
    found = take(MemoryReader(files), roles(), Limits(files=10, depth=5))
    assert len(found.files) == 10
    assert {s.reason: s.count for s in found.skipped} == {"over 10 files": 10, "folders deeper than 5": 1}


@pytest.mark.parametrize(
    ("path", "role"),
    [
        ("src/app.py", "source"),
        ("tests/test_app.py", "test"),
        ("src/app_test.go", "test"),
        ("src/Api/UserTests.cs", "test"),
        ("src/main/java/Audit.java", "source"),
        ("src/main/java/Latest.java", "source"),
        ("Shop.Tests/Helper.cs", "test"),
        ("src/user.spec.ts", "test"),
        ("docs/conf.py", "docs"),
        ("README.md", "docs"),
        ("examples/flask/app.py", "example"),
        ("vendor/github.com/x/y.go", "vendored"),
        ("static/jquery.min.js", "vendored"),
        ("proto/user.pb.go", "generated"),
        ("testdata/app.py", "fixture"),
        ("spec/dummy/config/application.rb", "test"),
        ("scripts/seed.py", "tooling"),
        ("scripts/package.json", "source"),
        ("webpack.config.js", "tooling"),
        ("tests/fixtures/app.py", "test"),
        ("src/fixtures/app.py", "fixture"),
        ("latest/contest.py", "source"),
        ("ShopApiTests/Startup.cs", "test"),
        ("EmbeddedShopExample/src/Shop.java", "example"),
        ("views/adminSample/index.php", "source"),
        ("src/contests/latest.py", "source"),
        ("src/main/java/org/market/vendor/Stall.java", "source"),
        ("src/main/java/org/market/thirdparty/Gson.java", "vendored"),
        ("src/main/resources/static/vendor/chart.js", "vendored"),
    ],
)
def test_roles(path: str, role: str) -> None:
    assert take(MemoryReader({path: ""}), roles(), Limits()).files[path].role == role


def test_a_folder_of_tests_is_told_by_a_name_that_only_counts_at_the_root() -> None:
    files = {"integration/server/main.ts": "", "app/integration/bank.ts": "", "src/integrations/mail.ts": ""}
    found = take(MemoryReader(files), roles(), Limits(), ()).files
    assert {path: file.role for path, file in found.items()} == {
        "integration/server/main.ts": "test",
        "app/integration/bank.ts": "source",
        "src/integrations/mail.ts": "source",
    }


def test_a_project_in_a_folder_called_vendor_is_its_own_and_what_is_copied_below_it_is_not() -> None:
    files = {
        "vendor/pom.xml": "",
        "vendor/src/main/java/org/market/vendor/Stall.java": "",
        "vendor/src/test/java/org/market/vendor/StallTest.java": "",
        "vendor/vendor/pom.xml": "",
        "vendor/vendor/src/main/java/org/copied/Form.java": "",
        "app/vendor/forms/pom.xml": "",
        "app/vendor/forms/src/main/java/org/copied/Form.java": "",
        "web/vendor/pom.xml": "",
    }
    found = take(MemoryReader(files), roles(), Limits(), ()).files
    assert {path: file.role for path, file in found.items() if file.role != "vendored"} == {
        "vendor/pom.xml": "source",
        "vendor/src/main/java/org/market/vendor/Stall.java": "source",
        "vendor/src/test/java/org/market/vendor/StallTest.java": "test",
    }
