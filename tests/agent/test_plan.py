"""Which files a run writes, keeps, or leaves alone."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
import yaml
from msgspec import structs

from detector.agent import render
from detector.agent.frontmatter import split, values
from detector.agent.planning import AgentPlan, plan
from detector.agent.views import component_names
from detector.agent.vocabulary import Vocabulary
from detector.choices import Mode
from detector.errors import TemplateError
from detector.files import write_all
from detector.model import Component, Report, Stack, Tool, Undetermined
from tests.agent.support import GO, PYTHON, VOCABULARY, Config, report, service

TEMPLATE = "---\nname: api\ndescription: d\n---\n\nUse {{techStack.backend.framework}}.\n"
DEFAULT = ".claude/agents/backend-dev.md"


@pytest.fixture(autouse=True)
def _vocabulary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("detector.agent.rendering.installed", lambda: VOCABULARY)


def put(root: Path, path: str, text: str | bytes) -> Path:
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text if isinstance(text, bytes) else text.encode())
    return target


def written(planned: AgentPlan, root: Path) -> list[str]:
    """Write what differs, as a run does; the paths changed."""
    changed = [file for file in planned.files if file.new != file.old]
    write_all(root, [(file.path, file.new) for file in changed])
    return [file.path for file in changed]


def states(planned: AgentPlan) -> dict[str, str]:
    return {one.path: one.state for one in planned.states}


def test_the_packaged_agent_is_created_where_there_is_none(tmp_path: Path) -> None:
    planned = plan(tmp_path, report(PYTHON), Config())
    assert states(planned) == {DEFAULT: "would-create"} and not list(tmp_path.iterdir())
    assert written(planned, tmp_path) == [DEFAULT]
    again = plan(tmp_path, report(PYTHON), Config())
    assert states(again) == {DEFAULT: "current"} and written(again, tmp_path) == []


def test_the_packaged_agent_loads_strictly_and_leaves_no_placeholder(tmp_path: Path) -> None:
    written(plan(tmp_path, report(PYTHON), Config()), tmp_path)
    text = (tmp_path / DEFAULT).read_text()
    assert values(split(text)[0])["name"] == "backend-dev" and "{{" not in text


def test_an_agent_with_placeholders_is_rendered_in_place_instead(tmp_path: Path) -> None:
    put(tmp_path, ".claude/agents/team/api.md", TEMPLATE)
    planned = plan(tmp_path, report(PYTHON), Config())
    assert states(planned) == {".claude/agents/team/api.md": "stale"}
    written(planned, tmp_path)
    assert "FastAPI" in (tmp_path / ".claude/agents/team/api.md").read_text()


def test_a_change_of_stack_makes_an_agent_stale_and_a_run_mends_it(tmp_path: Path) -> None:
    written(plan(tmp_path, report(PYTHON), Config()), tmp_path)
    changed = plan(tmp_path, report(GO), Config())
    assert states(changed) == {DEFAULT: "stale"}
    written(changed, tmp_path)
    assert states(plan(tmp_path, report(GO), Config())) == {DEFAULT: "current"}


def test_an_edit_inside_the_marks_is_told_from_a_stale_agent_and_kept_until_forced(tmp_path: Path) -> None:
    written(plan(tmp_path, report(PYTHON), Config()), tmp_path)
    target = tmp_path / DEFAULT
    edited = target.read_bytes().replace(b"**Framework**: FastAPI", b"**Framework**: our own")
    target.write_bytes(edited)
    kept = plan(tmp_path, report(PYTHON), Config())
    assert states(kept) == {DEFAULT: "edited"} and "backend.framework (line" in kept.files[0].message
    written(kept, tmp_path)
    assert target.read_bytes() == edited
    written(plan(tmp_path, report(PYTHON), Config(), force=True), tmp_path)
    assert states(plan(tmp_path, report(PYTHON), Config())) == {DEFAULT: "current"}


def test_an_edit_does_not_hide_that_other_parts_are_stale(tmp_path: Path) -> None:
    written(plan(tmp_path, report(PYTHON), Config()), tmp_path)
    target = tmp_path / DEFAULT
    target.write_bytes(target.read_bytes().replace(b"**Framework**: FastAPI", b"**Framework**: our own"))
    changed = plan(tmp_path, report(GO), Config())
    assert states(changed) == {DEFAULT: "stale"} and "edited by hand" in changed.files[0].message
    written(changed, tmp_path)
    assert b"our own" in target.read_bytes() and b"GORM" in target.read_bytes()


def test_an_agent_written_by_hand_is_never_touched(tmp_path: Path) -> None:
    by_hand = put(tmp_path, DEFAULT, "---\nname: backend-dev\ndescription: mine: all mine\n---\nNo placeholders.\n")
    before = by_hand.read_bytes()
    planned = plan(tmp_path, report(PYTHON), Config(), force=True)
    written(planned, tmp_path)
    assert planned.files == () and by_hand.read_bytes() == before
    assert planned.warnings[0].path == DEFAULT and "by hand" in planned.warnings[0].message


def test_no_agent_takes_the_name_of_another(tmp_path: Path) -> None:
    put(tmp_path, ".claude/agents/mine.md", "---\nname: backend-dev\n---\nMine.\n")
    planned = plan(tmp_path, report(PYTHON), Config())
    assert planned.files == () and planned.warnings[0].path == ".claude/agents/mine.md"


def test_two_rendered_agents_of_one_name_are_reported(tmp_path: Path) -> None:
    put(tmp_path, ".claude/agents/a.md", TEMPLATE)
    put(tmp_path, ".claude/agents/b.md", TEMPLATE)
    warned = plan(tmp_path, report(PYTHON), Config()).warnings
    assert [one.path for one in warned if "same name" in one.message] == [".claude/agents/b.md"]


def test_no_other_file_is_made_or_changed(tmp_path: Path) -> None:
    put(tmp_path, "CLAUDE.md", "{{techStack.backend.framework}}\n")
    written(plan(tmp_path, report(PYTHON), Config()), tmp_path)
    files = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert files == {"CLAUDE.md", DEFAULT}
    assert (tmp_path / "CLAUDE.md").read_text() == "{{techStack.backend.framework}}\n"


def test_a_repository_without_a_back_end_gets_no_agent_and_is_told(tmp_path: Path) -> None:
    library = Report(Tool("t", "0"), "x", Stack(), (Component(".", "x", "library", False, Stack()),))
    planned = plan(tmp_path, library, Config())
    assert planned.files == () and "no back-end agent is rendered" in planned.warnings[0].message


def test_a_rendered_agent_is_kept_right_when_the_back_end_goes(tmp_path: Path) -> None:
    written(plan(tmp_path, report(PYTHON), Config()), tmp_path)
    library = Report(Tool("t", "0"), "x", Stack(), (Component(".", "x", "library", False, Stack()),))
    changed = plan(tmp_path, library, Config())
    assert states(changed) == {DEFAULT: "stale"} and not changed.warnings
    written(changed, tmp_path)
    text = (tmp_path / DEFAULT).read_text()
    assert "FastAPI" not in text and "**Framework**: none found in the code" in text and "app/api" not in text
    assert states(plan(tmp_path, library, Config())) == {DEFAULT: "current"}


def test_a_template_from_elsewhere_is_rendered_under_its_own_name(tmp_path: Path) -> None:
    outside = put(tmp_path, "templates/My API.md", TEMPLATE)
    planned = plan(tmp_path, report(PYTHON), Config(), agent=outside)
    assert states(planned) == {".claude/agents/my-api.md": "would-create"}
    assert outside.read_text() == TEMPLATE


def test_a_template_whose_name_has_no_latin_letter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"Ä\.md.* no Latin letter"):
        plan(tmp_path, report(PYTHON), Config(), agent=put(tmp_path, "Ä.md", TEMPLATE))


def test_a_given_agent_without_placeholders_is_named(tmp_path: Path) -> None:
    path = put(tmp_path, ".claude/agents/x.md", "---\nname: x\n---\nText\n")
    planned = plan(tmp_path, report(PYTHON), Config(), agent=path)
    assert planned.files == () and "no techStack placeholder" in planned.warnings[0].message


def test_a_broken_agent_is_an_error_that_names_file_and_line(tmp_path: Path) -> None:
    put(tmp_path, ".claude/agents/x.md", "---\nname: x\n---\n<!-- detect-stack:end -->\n")
    with pytest.raises(TemplateError, match=r"\.claude/agents/x\.md:4: an end mark"):
        plan(tmp_path, report(PYTHON), Config())


@pytest.mark.parametrize("data", [b"\xff\xfe\x00{{techStack.backend.framework}}", b"\x89PNG\r\n\x1a\n\x00\xff"])
def test_a_binary_file_among_the_agents_is_left_alone_with_a_warning(tmp_path: Path, data: bytes) -> None:
    target = put(tmp_path, ".claude/agents/x.md", data)
    planned = plan(tmp_path, report(PYTHON), Config())
    written(planned, tmp_path)
    assert target.read_bytes() == data and planned.warnings[0].path == ".claude/agents/x.md"


def test_a_binary_template_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="not UTF-8"):
        plan(tmp_path, report(PYTHON), Config(), agent=put(tmp_path, "t.md", b"\xff\xfe"))


def test_a_link_out_of_the_repository_is_not_followed(tmp_path: Path) -> None:
    outside = put(tmp_path, "outside/x.md", TEMPLATE)
    root = tmp_path / "root"
    (root / ".claude/agents").mkdir(parents=True)
    (root / ".claude/agents/x.md").symlink_to(outside)
    planned = plan(root, report(PYTHON), Config())
    written(planned, root)
    assert outside.read_text() == TEMPLATE and set(states(planned)) == {DEFAULT}


SERVICES = report(PYTHON, service("services/pay", GO), path="services/shop")


def test_one_agent_for_each_service_when_asked(tmp_path: Path) -> None:
    planned = plan(tmp_path, SERVICES, Config(), per_component=True)
    written(planned, tmp_path)
    pay = (tmp_path / ".claude/agents/backend-dev-pay.md").read_text()
    shop = (tmp_path / ".claude/agents/backend-dev-shop.md").read_text()
    assert "**Framework**: Gin" in pay and "**Framework**: FastAPI" in shop
    assert values(split(pay)[0])["name"] == "backend-dev-pay"
    assert str(values(split(pay)[0])["description"]).endswith("Works on services/pay.")
    assert yaml.safe_load(pay.split("---")[1])
    for flag in (True, False):
        again = plan(tmp_path, SERVICES, Config(), per_component=flag)
        assert set(states(again).values()) == {"current"} and len(again.files) == 2


def test_the_agent_of_a_component_follows_its_entry_in_the_config(tmp_path: Path) -> None:
    listed = {"components.0.backend.framework": "echo"}
    config = Config("strict", listed, components={"services/pay": 0})
    planned = plan(tmp_path, SERVICES, config, per_component=True)
    pay = next(one.new for one in planned.files if one.path.endswith("pay.md"))
    assert pay is not None and b"**Framework**: Echo" in pay


def test_the_agent_of_a_service_that_is_gone_is_removed_unless_somebody_wrote_in_it(tmp_path: Path) -> None:
    written(plan(tmp_path, SERVICES, Config(), per_component=True), tmp_path)
    alone = report(PYTHON, path="services/shop")
    target = tmp_path / ".claude/agents/backend-dev-pay.md"
    target.write_text(target.read_text() + "\nMy notes.\n")
    kept = plan(tmp_path, alone, Config())
    assert states(kept)[".claude/agents/backend-dev-pay.md"] == "edited"
    written(kept, tmp_path)
    assert target.exists()
    target.write_text(target.read_text().replace("\nMy notes.\n", ""))
    gone = plan(tmp_path, alone, Config())
    assert states(gone)[".claude/agents/backend-dev-pay.md"] == "would-remove"
    written(gone, tmp_path)
    assert not target.exists() and (tmp_path / ".claude/agents/backend-dev-shop.md").exists()


def test_the_agent_of_a_service_stays_while_a_file_that_could_decide_is_not_read(tmp_path: Path) -> None:
    written(plan(tmp_path, SERVICES, Config(), per_component=True), tmp_path)
    unread = (Undetermined("backend.framework", "services", "left out by a sparse checkout"),)
    for seen in (report(PYTHON, path="services/shop"), Report(Tool("t", "0"), "x", Stack())):
        planned = plan(tmp_path, structs.replace(seen, undetermined=unread), Config())
        assert states(planned)[".claude/agents/backend-dev-pay.md"] == "current"


def test_services_with_the_same_folder_name_get_names_of_their_own() -> None:
    many = report(PYTHON, service("a/api", GO), service("b/api", GO), path="shop")
    assert sorted(component_names(many).values()) == ["a-api", "b-api", "shop"]


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (("apps/api-v1", "apps/api_v1"), ["apps-api-v1", "apps-api-v1-2", "shop"]),
        (("служба", "каталог"), ["root", "root-2", "shop"]),
        (("services/каталог", "lib/shop_"), ["lib-shop", "services", "shop"]),
        (("a/api/v_1", "a/api/v-1", "a-api-v-1-2"), ["a-api-v-1", "a-api-v-1-2", "a-api-v-1-3", "shop"]),
    ],
)
def test_services_whose_paths_give_one_name_get_an_agent_each(
    tmp_path: Path, paths: tuple[str, ...], names: list[str]
) -> None:
    many = report(PYTHON, *(service(path, GO) for path in paths), path="shop")
    assert sorted(component_names(many).values()) == names
    written(plan(tmp_path, many, Config(), per_component=True), tmp_path)
    again = plan(tmp_path, many, Config(), per_component=True)
    assert len(again.files) == len(paths) + 1 and set(states(again).values()) == {"current"}
    assert {values(split(one.new.decode())[0])["name"] for one in again.files if one.new} == {
        PurePosixPath(one.path).stem for one in again.files
    }


def test_a_new_service_gets_an_agent_though_the_agent_of_another_has_its_name(tmp_path: Path) -> None:
    written(plan(tmp_path, report(PYTHON, service("api_v1", GO), path="shop"), Config(), per_component=True), tmp_path)
    later = report(PYTHON, service("old/api", GO), service("api-v1", GO), service("api_v1", GO), path="shop")
    planned = plan(tmp_path, later, Config(), per_component=True)
    assert states(planned)[".claude/agents/backend-dev-api-v1.md"] == "stale"
    assert states(planned)[".claude/agents/backend-dev-api-v1-2.md"] == "would-create"


@pytest.mark.parametrize("mode", ["adaptive", "flexible"])
def test_a_pin_holds_for_the_agent_of_each_component(tmp_path: Path, mode: Mode) -> None:
    listed = {"database.cache": "memcached", "components.0.database.cache": "memcached"}
    config = Config(mode, listed, pinned=("database.cache",), components={"services/pay": 0})
    shop = report(PYTHON | {"cache": "redis"}, service("services/pay", GO), path="services/shop")
    planned = plan(tmp_path, shop, config, per_component=True)
    for file in planned.files:
        assert file.new is not None and b"**Cache**: Memcached" in file.new, file.path


def test_render_is_a_library_call() -> None:
    assert "FastAPI" in render(TEMPLATE, report(PYTHON), Config())


def test_the_vocabulary_of_the_rules_is_loaded_only_when_something_is_rendered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never() -> Vocabulary:
        raise AssertionError("loaded")

    monkeypatch.setattr("detector.agent.rendering.installed", never)
    assert render("plain\n", report(PYTHON), Config()) == "plain\n"
