"""Files are written whole or not at all, and never outside the root."""

from __future__ import annotations

import errno
import multiprocessing
import os
from pathlib import Path

import pytest

from detector.errors import WriteError
from detector.files import write_all, write_whole


def left_over(folder: Path) -> list[str]:
    return [p.name for p in folder.rglob("*.tmp")]


def test_folders_are_made_and_bytes_written(tmp_path: Path) -> None:
    write_whole(tmp_path, ".claude/agents/a.md", b"\xff\r\n")
    assert (tmp_path / ".claude/agents/a.md").read_bytes() == b"\xff\r\n"
    assert left_over(tmp_path) == []


def test_a_new_file_obeys_the_umask(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write_whole(tmp_path, "a", b"")
    finally:
        os.umask(old)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_mode_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"old")
    file.chmod(0o604)
    write_whole(tmp_path, "a", b"new")
    assert file.stat().st_mode & 0o777 == 0o604


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_owner_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"old")
    os.chown(file, 1234, 1234)
    write_whole(tmp_path, "a", b"new")
    assert (file.stat().st_uid, file.stat().st_gid) == (1234, 1234)


def test_a_link_inside_the_root_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_whole(tmp_path, "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.parametrize("relative", ["link", "folder/file", "../outside", "/etc/outside", "a/../../outside", ""])
def test_nothing_is_written_outside_the_root(tmp_path: Path, relative: str) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (outside / "file").write_bytes(b"safe")
    (root / "link").symlink_to(outside / "file")
    (root / "folder").symlink_to(outside)
    with pytest.raises(WriteError) as caught:
        write_whole(root, relative, b"bad")
    assert caught.value.remedy
    assert [(p.name, p.read_bytes()) for p in outside.iterdir()] == [("file", b"safe")]


@pytest.mark.parametrize("place", [".git/config", ".GIT/hooks/post-checkout", "modules/a/.git/config"])
def test_nothing_is_written_into_the_folder_of_git(tmp_path: Path, place: str) -> None:
    (tmp_path / place).parent.mkdir(parents=True)
    (tmp_path / place).write_bytes(b"safe")
    (tmp_path / "a.md").symlink_to(place)
    for relative in ("a.md", place):
        with pytest.raises(WriteError, match="folder of git"):
            write_whole(tmp_path, relative, b"[core] fsmonitor = bad")
    assert (tmp_path / place).read_bytes() == b"safe"


def test_a_link_to_itself_and_a_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "folder").mkdir()
    for relative in ("loop", "folder"):
        with pytest.raises(WriteError):
            write_whole(tmp_path, relative, b"")


@pytest.mark.parametrize("function", ["fsync", "open"])
@pytest.mark.parametrize("code", [errno.EROFS, errno.ENOSPC])
def test_a_failure_half_way_leaves_the_old_file_and_names_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, function: str, code: int
) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def fail(*args: object) -> int:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, function, fail)
    with pytest.raises(WriteError) as caught:
        write_whole(tmp_path, "a", b"new")
    monkeypatch.undo()
    assert ("--check" if code == errno.EROFS else "space") in caught.value.remedy
    assert caught.value.path == "a"
    assert (tmp_path / "a").read_bytes() == b"old"
    assert left_over(tmp_path) == []


def test_an_interrupt_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def interrupt(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path, "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert left_over(tmp_path) == []


def _write_often(root: Path, byte: bytes) -> None:
    for _ in range(30):
        write_whole(root, "a", byte * 100_000)


def test_two_writers_leave_one_whole_file(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_write_often, args=(tmp_path, b)) for b in (b"x", b"y")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert (tmp_path / "a").read_bytes() in (b"x" * 100_000, b"y" * 100_000)
    assert left_over(tmp_path) == []


def tree(folder: Path) -> dict[str, bytes | None]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() if p.is_file() else None for p in folder.rglob("*")}


def test_several_files_are_written_and_removed_together(tmp_path: Path) -> None:
    (tmp_path / "gone").write_bytes(b"old")
    write_all(tmp_path, [("gone", None), ("a/b", b"new"), ("c", b"new")])
    assert tree(tmp_path) == {"a": None, "a/b": b"new", "c": b"new"}


@pytest.mark.parametrize("place", ["folder/file", "a/file/b", "../outside", "closed"])
def test_where_one_file_cannot_be_written_none_is(tmp_path: Path, place: str) -> None:
    root = tmp_path / "root"
    (root / "a").mkdir(parents=True)
    for name in ("folder", "a/file", "kept", "gone"):
        (root / name).write_bytes(b"old")
    (root / "closed").mkdir()
    before = tree(tmp_path)
    with pytest.raises(WriteError):
        write_all(root, [("gone", None), ("new/deep/file", b"new"), ("kept", b"new"), (place, b"bad")])
    assert tree(tmp_path) == before


def test_what_must_be_done_first_keeps_everything_as_it_was_where_it_fails(tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"old")

    def fail() -> None:
        assert left_over(tmp_path)
        raise WriteError("no room for the report")

    with pytest.raises(WriteError, match="no room"):
        write_all(tmp_path, [("kept", b"new"), ("new/file", b"new")], fail)
    assert tree(tmp_path) == {"kept": b"old"}


def test_a_place_that_is_taken_at_the_last_moment_undoes_what_was_written_before(tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"old")
    (tmp_path / "kept").chmod(0o604)
    with pytest.raises(WriteError):
        write_all(tmp_path, [("kept", b"new"), ("new", b"new"), ("taken", b"new")], (tmp_path / "taken").mkdir)
    assert tree(tmp_path) == {"kept": b"old", "taken": None}
    assert (tmp_path / "kept").stat().st_mode & 0o777 == 0o604


def test_a_link_that_is_removed_leaves_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_all(tmp_path, [("link", None)])
    assert tree(tmp_path) == {"real": b"old"}
