"""Checkouts by git: what it tracks, leaves out and ignores is understood as git does, whichever kind of checkout it is."""

from __future__ import annotations

import os
import random
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import yaml

from detector import Report, check, detect
from detector.checkout import place_of
from detector.drift import compare_reports
from detector.errors import RootError
from detector.gitreader import GitReader
from detector.inventory import take
from detector.limits import Limits
from detector.reader import FolderReader
from detector.rules.conventions import roles
from detector.workflow import Options, work_out

FASTAPI = "from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get('/items')\ndef items(): ...\n"
CONFIG = ".claude/agentweaver.config.yml"
VALUES = "techStack:\n  backend:\n    framework: fastapi\n    language: python\n"


def git(folder: Path, *arguments: str) -> None:
    """Run git as a person without settings of his own would."""
    who = ("-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false")
    allowed = ("-c", "protocol.file.allow=always")
    subprocess.run(["git", *who, *allowed, *arguments], cwd=folder, check=True, capture_output=True, timeout=60)


def write(folder: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)


def repository(folder: Path, files: Mapping[str, str]) -> Path:
    """A repository with one commit of these files, ignored ones too."""
    write(folder, files)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-f", ".")
    git(folder, "commit", "-q", "-m", "first")
    return folder


def framework(report: Report) -> str | None:
    found = report.stack.backend.framework
    return found.id if found else None


def merged(folder: Path) -> dict[str, object]:
    """The values that a run would leave in the config."""
    stack = yaml.safe_load(work_out(folder, Options()).merged.text)["techStack"]
    return {key: value for section in ("backend", "database") for key, value in (stack.get(section) or {}).items()}


def since_head(folder: Path) -> list[tuple[str, str | None, str | None]]:
    change = compare_reports(detect(folder, revision="HEAD"), detect(folder))
    return [(c.field, c.before, c.after) for c in change.changes]


# ---------------------------------------------------------------- what is tracked and what is ignored


def test_the_place_of_a_folder_is_that_in_its_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = repository(tmp_path / "shop", {"services/api/main.py": FASTAPI})
    monkeypatch.chdir(shop / "services")
    assert place_of(Path("api")) == place_of(shop / "services/api") == "services/api"
    assert place_of(shop) == place_of(tmp_path) == ""


FORCED = {".gitignore": "app/\n", "app/main.py": FASTAPI, "requirements.txt": "fastapi\n"}


@pytest.mark.parametrize("version", ["2", "3", "4"])
def test_what_is_tracked_is_seen_whatever_the_version_of_the_index(tmp_path: Path, version: str) -> None:
    repository(tmp_path, FORCED)
    write(tmp_path, {"app/other.py": ""})
    if version == "3":  # which git writes where an entry needs it
        write(tmp_path, {"later.py": ""})
        git(tmp_path, "add", "-N", "later.py")
    git(tmp_path, "update-index", "--index-version", version)
    assert (tmp_path / ".git/index").read_bytes()[7] == int(version)
    checkout = FolderReader(tmp_path).checkout()
    assert checkout is not None
    assert [checkout.tracks(path) for path in ("app", "app/main.py", "app/other.py", "ap")] == [
        True,
        True,
        False,
        False,
    ]
    assert framework(detect(tmp_path)) == "fastapi"


def test_a_work_tree_beside_the_clone_gives_the_same_answers(tmp_path: Path) -> None:
    clone = repository(tmp_path / "clone", FORCED)
    git(clone, "worktree", "add", "-q", "../beside")
    assert framework(detect(clone)) == framework(detect(tmp_path / "beside")) == "fastapi"


def test_a_submodule_that_is_looked_at_itself_is_a_checkout(tmp_path: Path) -> None:
    repository(tmp_path / "api", FORCED)
    above = repository(tmp_path / "above", {"README.md": ""})
    git(above, "submodule", "add", "-q", str(tmp_path / "api"), "api")
    assert framework(detect(above / "api")) == "fastapi"


def test_a_git_folder_that_does_not_name_the_work_tree_in_return_is_not_believed(tmp_path: Path) -> None:
    repository(tmp_path / "private", {"private.py": ""})
    write(tmp_path, {"stranger/.git": "gitdir: ../private/.git\n", "linked/a.py": ""})
    (tmp_path / "linked/.git").symlink_to("../private/.git")
    for folder in ("stranger", "linked"):
        checkout = FolderReader(tmp_path / folder).checkout()
        assert checkout is not None and not checkout.tracks("private.py") and checkout.submodules is None


def test_a_repository_of_longer_hashes_is_understood(tmp_path: Path) -> None:
    write(tmp_path, {**FORCED, "api/main.py": ""})
    git(tmp_path, "init", "-q", "-b", "main", "--object-format=sha256")
    git(tmp_path, "add", "-f", ".")
    git(tmp_path, "commit", "-q", "-m", "first")
    assert framework(detect(tmp_path)) == "fastapi" and detect(tmp_path).complete
    git(tmp_path, "update-index", "--index-version", "4")
    assert framework(detect(tmp_path)) == "fastapi"
    assert since_head(tmp_path) == []


def _split(folder: Path) -> None:
    git(folder, "update-index", "--split-index")


def _separate(folder: Path) -> None:
    git(folder, "init", "-q", "--separate-git-dir", "../elsewhere")


def _broken(folder: Path) -> None:
    (folder / ".git/index").write_bytes((folder / ".git/index").read_bytes()[:90])


@pytest.mark.parametrize("change", [_split, _separate, _broken])
def test_an_index_that_cannot_be_read_is_told_where_it_matters(tmp_path: Path, change: Callable[[Path], None]) -> None:
    shop = repository(tmp_path / "shop", FORCED)
    change(shop)
    report = detect(shop)
    assert [(w.path, "tracked although" in w.message) for w in report.warnings] == [(".git", True)]
    assert not report.complete


def test_a_work_tree_whose_git_folder_is_not_known_is_complete_where_nothing_is_ignored(tmp_path: Path) -> None:
    write(tmp_path, {".git": "gitdir: /nowhere\n", "main.py": FASTAPI})
    assert detect(tmp_path).complete


BUILT = {".gitignore": "build/\n*.gen.py\n", "svc/requirements.txt": "fastapi\n", "svc/main.py": "x = 1\n"}


def test_what_is_ignored_above_the_folder_is_ignored(tmp_path: Path) -> None:
    repository(tmp_path, BUILT)
    write(tmp_path, {"svc/build/main.py": FASTAPI, "svc/api.gen.py": FASTAPI})
    assert framework(detect(tmp_path / "svc")) is None
    assert since_head(tmp_path / "svc") == []


def test_a_pattern_above_holds_for_the_folder_that_it_names(tmp_path: Path) -> None:
    repository(tmp_path, {**BUILT, ".gitignore": "/svc/*\n!/svc/main.py\n/build/\n"})
    write(tmp_path, {"svc/api/main.py": FASTAPI, "svc/build/readme.txt": ""})
    assert framework(detect(tmp_path / "svc")) is None


def test_a_pattern_of_the_folder_overrides_one_above(tmp_path: Path) -> None:
    repository(tmp_path, {**BUILT, "svc/.gitignore": "!api.gen.py\n"})
    write(tmp_path, {"svc/api.gen.py": FASTAPI})
    assert framework(detect(tmp_path / "svc")) == "fastapi"


def test_a_folder_that_is_ignored_is_seen_when_it_is_asked_for(tmp_path: Path) -> None:
    repository(tmp_path, {".gitignore": "*\n"})
    write(tmp_path, {"shop/main.py": FASTAPI, "shop/requirements.txt": "fastapi\n"})
    assert framework(detect(tmp_path / "shop")) == "fastapi"


def test_what_only_this_clone_ignores_is_ignored(tmp_path: Path) -> None:
    clone = repository(tmp_path / "clone", {"requirements.txt": "fastapi\n"})
    git(clone, "worktree", "add", "-q", "../beside")
    write(clone, {".git/info/exclude": "tmp/\n"})
    for folder in (clone, tmp_path / "beside"):
        write(folder, {"tmp/main.py": FASTAPI})
        assert framework(detect(folder)) is None


NAMES = ("a", "b", "app", "lib", "x.py", "y.txt")
PATTERNS = (
    "a", "b/", "lib/", "/app", "app/*", "lib/**", "*.py", "*", "*/", "**/", "a/b", "a/**/x.py", "**/lib/x.py", "/a/", "x.*", "[ab]",
    "?", "**/a", "a*", "/*/", "/a/*/", "y.txt ", "**/a/**", "# a", "/",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_gits_own_answer_is_ours_whatever_the_patterns(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    paths = {
        "/".join([*chance.choices(NAMES[:4], k=chance.randint(0, 4)), chance.choice(NAMES[4:])]) for _ in range(40)
    }
    write(tmp_path, dict.fromkeys(paths, ""))
    folders = sorted({parent.as_posix() for path in paths for parent in Path(path).parents})
    for folder in (".", *chance.sample(folders, min(4, len(folders)))):
        lines = [chance.choice(("", "", "!")) + chance.choice(PATTERNS) for _ in range(chance.randint(1, 5))]
        write(tmp_path, {f"{folder}/.gitignore": "\n".join(lines)})
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-f", *chance.sample(sorted(paths), 3))
    for inside in (".", *chance.sample(folders, 2)):
        root = tmp_path / inside
        shown = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        theirs = subprocess.run(shown, cwd=root, check=True, capture_output=True, text=True, timeout=60).stdout.split(
            "\0"
        )
        if inside == "." or any(theirs):  # a folder that is ignored is seen when it is asked for
            ours = take(FolderReader(root), roles(), Limits()).files
            assert sorted(ours) == sorted(path for path in theirs if path), inside


# ---------------------------------------------------------------- what is not there, or not read

LENDING = {
    CONFIG: VALUES,
    "README.md": "# Lending\n",
    "requirements.txt": "fastapi\n",
    "lending/main.py": FASTAPI,
    "web/index.ts": "export const x = 1\n",
}


@pytest.mark.parametrize("cone", ["--no-cone", "--cone", "--sparse-index"])
def test_a_sparse_checkout_costs_no_value(tmp_path: Path, cone: str) -> None:
    repository(tmp_path, LENDING)
    kept = ["/README.md", "/.claude/"] if cone == "--no-cone" else [".claude"]
    git(tmp_path, "sparse-checkout", "init", *(["--cone", "--sparse-index"] if cone == "--sparse-index" else [cone]))
    git(tmp_path, "sparse-checkout", "set", *kept)
    assert not (tmp_path / "lending").exists()
    assert merged(tmp_path) == {"framework": "fastapi", "language": "python"}
    assert [d for d in check(tmp_path).differences if d.kind == "extra"] == []
    report = detect(tmp_path)
    assert [skipped.reason for skipped in report.skipped] == ["files that are not in this checkout (sparse)"]
    assert since_head(tmp_path) == []


def test_what_is_left_out_of_a_sparse_checkout_does_not_count_where_the_user_excludes_it(tmp_path: Path) -> None:
    repository(tmp_path, {**LENDING, "legacy/old.py": FASTAPI})
    git(tmp_path, "sparse-checkout", "set", "--no-cone", "/*", "!/legacy/")
    assert detect(tmp_path, exclude=("legacy/",)).complete
    assert not detect(tmp_path).complete


@pytest.mark.parametrize("initialised", [True, False])
def test_a_submodule_costs_no_value(tmp_path: Path, initialised: bool) -> None:
    repository(tmp_path / "api", {"main.py": FASTAPI, "requirements.txt": "fastapi\n"})
    above = repository(tmp_path / "above", {CONFIG: VALUES, "README.md": ""})
    git(above, "submodule", "add", "-q", str(tmp_path / "api"), "api")
    git(above, "commit", "-q", "-m", "api")
    if not initialised:
        git(above, "submodule", "deinit", "-q", "-f", "api")
    assert merged(above) == {"framework": "fastapi", "language": "python"}
    for revision in (None, "HEAD"):
        skipped = detect(above, revision=revision).skipped
        assert [(s.reason, s.paths) for s in skipped] == [("submodules", ("api",))]


def test_another_work_tree_in_a_folder_is_no_part_of_the_repository(tmp_path: Path) -> None:
    repository(tmp_path, {CONFIG: VALUES, "README.md": ""})
    git(tmp_path, "worktree", "add", "-q", "trees/one")
    assert detect(tmp_path).undetermined == ()
    assert merged(tmp_path) == {}


def test_a_link_out_of_the_repository_costs_no_value(tmp_path: Path) -> None:
    write(tmp_path, {"outside/main.py": FASTAPI, "shop/requirements.txt": "", f"shop/{CONFIG}": VALUES})
    (tmp_path / "shop/main.py").symlink_to("../outside/main.py")
    assert merged(tmp_path / "shop") == {"framework": "fastapi", "language": "python"}


def test_a_link_that_could_tell_nothing_leaves_a_report_complete(tmp_path: Path) -> None:
    write(tmp_path, {"main.py": FASTAPI})
    (tmp_path / "README").symlink_to("nowhere")
    assert detect(tmp_path).complete


# ---------------------------------------------------------------- a revision is seen like the checkout of it


def test_links_of_a_revision_lead_where_those_of_its_checkout_do(tmp_path: Path) -> None:
    root = tmp_path / "shop"
    write(root, {"deps/base.txt": "fastapi\npsycopg2\n", "app/main.py": FASTAPI, "../pyproject.toml": ""})
    links = {
        "requirements.txt": "deps/one.txt",
        "deps/one.txt": "../deps/./base.txt",
        "app/copy.py": "../linked/main.py",
        "linked": "app",
        "setup.py": "setup.py",
        "pyproject.toml": "../pyproject.toml",
        "go.mod": "deps/nothing",
    }
    for path, target in links.items():
        (root / path).symlink_to(target)
    repository(root, {})
    assert detect(root, revision="HEAD") == detect(root)
    assert "requirements.txt" in {d.path for d in detect(root).dependencies}


def test_what_is_ignored_and_tracked_is_seen_in_a_revision(tmp_path: Path) -> None:
    repository(tmp_path, FORCED)
    assert since_head(tmp_path) == []


def files_of(root: Path, revision: str = "main") -> list[str]:
    """The files at the top of a revision."""
    return sorted(entry.name for entry in GitReader(root, revision).list("") if not entry.folder)


def test_every_kind_of_checkout_shows_its_own_revisions(tmp_path: Path) -> None:
    clone = repository(tmp_path / "clone", {"main.py": FASTAPI, "svc/api.py": ""})
    git(clone, "worktree", "add", "-q", "../beside")
    git(tmp_path, "clone", "-q", "--bare", "clone", "bare.git")
    above = repository(tmp_path / "above", {"README.md": ""})
    git(above, "submodule", "add", "-q", str(clone), "api")
    git(clone, "pack-refs", "--all")
    git(clone, "repack", "-adq")
    for folder in (clone, tmp_path / "beside", tmp_path / "bare.git", above / "api"):
        assert files_of(folder) == ["main.py"], folder
        assert files_of(folder, "@") == ["main.py"], folder
    assert files_of(clone / "svc") == files_of(tmp_path / "beside/svc") == ["api.py"]


def _a_git_file(stranger: Path, private: Path) -> None:
    write(stranger, {".git": f"gitdir: {private / '.git'}\n"})


def _a_link_to_the_git_folder(stranger: Path, private: Path) -> None:
    (stranger / ".git").symlink_to("../private/.git")


def _alternates(stranger: Path, private: Path) -> None:
    _copy_of_refs(stranger, private)
    write(stranger, {".git/objects/info/alternates": f"{private / '.git/objects'}\n"})


def _a_link_to_the_objects(stranger: Path, private: Path) -> None:
    _copy_of_refs(stranger, private)
    (stranger / ".git/objects").rename(stranger / "old")
    (stranger / ".git/objects").symlink_to("../../private/.git/objects")


def _links_to_packs(stranger: Path, private: Path) -> None:
    git(private, "repack", "-adq")
    _copy_of_refs(stranger, private)
    for pack in (private / ".git/objects/pack").iterdir():
        (stranger / ".git/objects/pack" / pack.name).symlink_to(pack)


def _a_common_folder_elsewhere(stranger: Path, private: Path) -> None:
    _copy_of_refs(stranger, private)
    write(stranger, {".git/commondir": "../../private/.git\n"})


def _a_work_tree_with_a_common_folder_elsewhere(stranger: Path, private: Path) -> None:
    fake = {"gitdir": "../../../.git", "commondir": str(private / ".git"), "HEAD": "ref: refs/heads/main"}
    write(stranger, {".git": "gitdir: fake/worktrees/one\n"})
    write(stranger / "fake/worktrees/one", {name: f"{text}\n" for name, text in fake.items()})


def _copy_of_refs(stranger: Path, private: Path) -> None:
    git(stranger, "init", "-q", "-b", "main")
    write(stranger, {".git/refs/heads/main": (private / ".git/refs/heads/main").read_text()})


@pytest.mark.parametrize(
    "trick",
    [
        _a_git_file, _a_link_to_the_git_folder, _alternates, _a_link_to_the_objects, _links_to_packs,
        _a_common_folder_elsewhere, _a_work_tree_with_a_common_folder_elsewhere,
    ],
)  # fmt: skip
def test_no_revision_shows_another_repository_of_the_machine(
    tmp_path: Path, trick: Callable[[Path, Path], None]
) -> None:
    private = repository(tmp_path / "private", {"private.py": FASTAPI})
    write(tmp_path / "stranger", {"main.py": ""})
    trick(tmp_path / "stranger", private)
    with pytest.raises(RootError) as told:
        GitReader(tmp_path / "stranger", "main")
    assert "revision" in told.value.remedy
    assert "no revision" not in told.value.message


def test_a_pipe_in_the_place_of_refs_ends_no_run(tmp_path: Path) -> None:
    repository(tmp_path, {"main.py": ""})
    os.mkfifo(tmp_path / ".git/packed-refs")
    with pytest.raises(RootError, match="not an ordinary file"):
        GitReader(tmp_path, "other")


def test_the_config_of_git_includes_no_file(tmp_path: Path) -> None:
    repository(tmp_path / "shop", {"main.py": ""})
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "shop/.git/config").open("a") as config:
        config.write(f"[include]\n\tpath = {tmp_path / 'pipe'}\n[Include]\n\tpath = ../../pipe\n")
    assert files_of(tmp_path / "shop") == ["main.py"]


@pytest.mark.parametrize("config", ["[core", "[core]\n\tbare = true\n\tworktree = /\n", "[extensions]\n\tnew = 1\n"])
def test_a_config_of_git_that_cannot_be_used_is_told(tmp_path: Path, config: str) -> None:
    repository(tmp_path, {"main.py": ""})
    write(tmp_path, {".git/config": f"[core]\n\trepositoryformatversion = 1\n{config}"})
    with pytest.raises(RootError) as told:
        files_of(tmp_path)
    assert "revision" in told.value.remedy


@pytest.mark.parametrize("before", ["nothing", "a file", "a link"])
def test_a_folder_that_a_branch_adds_is_new_in_all_its_fields(tmp_path: Path, before: str) -> None:
    repository(tmp_path, {"README.md": "", **({"svc": "x"} if before == "a file" else {})})
    if before == "a link":
        (tmp_path / "svc").symlink_to("README.md")
        git(tmp_path, "add", "svc")
        git(tmp_path, "commit", "-q", "-m", "link")
    (tmp_path / "svc").unlink(missing_ok=True)
    write(tmp_path, {"svc/api/main.py": FASTAPI, "svc/api/requirements.txt": "fastapi\n"})
    assert ("backend.framework", None, "fastapi") in since_head(tmp_path / "svc/api")
    assert detect(tmp_path / "svc/api", revision="HEAD").warnings == ()
