"""Renders one agent: removes the marks, finds the placeholders of the template, inserts this project's answers."""

from __future__ import annotations

import bisect

import msgspec

from detector.agent import frontmatter, marks
from detector.agent.answers import ConfigView, answers
from detector.agent.foreign import asides
from detector.agent.left import blocks, left, meets
from detector.agent.markdown import Document, Heading, Lines, parse
from detector.agent.marks import Region, Restored
from detector.agent.patterns import section, triggers
from detector.agent.placeholders import PLACEHOLDER, field_names, placeholders
from detector.agent.statements import Project, mode_lists, statements
from detector.agent.vocabulary import Vocabulary, installed
from detector.choices import MINIMUM_CONFIDENCE
from detector.errors import TemplateError
from detector.model import Report, ReportWarning

LIMIT = 1 << 18
"""Maximum size of a template, in characters: a model reads an agent in one piece, so a larger one is a mistake."""

LINES = 20_000
"""Maximum number of lines: Markdown is parsed line by line, several times."""

RENDERED_LIMIT = 4 * LIMIT
"""Maximum size of a rendered agent with its marks, in characters."""


class Rendered(msgspec.Struct, frozen=True):
    """A rendered agent.

    - ``asked``: whether there was anything to render.
    - ``edited``: the generated parts that a person changed and that were preserved, as (name, line).
    - ``component``: the path of the component it is for.
    """

    text: str
    asked: bool
    edited: tuple[tuple[str, int], ...] = ()
    warnings: tuple[ReportWarning, ...] = ()
    component: str = ""


def render(
    template: str,
    report: Report,
    config: ConfigView,
    *,
    threshold: float = MINIMUM_CONFIDENCE,
    force: bool = False,
) -> str:
    """Render an agent.

    Args:
        template: any Markdown text with ``{{techStack.…}}`` placeholders, or an agent that was rendered
            before.
        report: the report of the repository.
        config: the mode, the pins and the values of the config: a ``Config``, or any object with these three.
        threshold: answers with a lower confidence are left out, unless the config says the same.
        force: also replace generated parts that a person edited.
    Returns:
        The agent. A text without placeholders and marks is returned unchanged.
    Raises:
        TemplateError: a mark is broken, the front matter is not YAML, or the result could not be rendered
            again; with the line.
    """
    return rendered(template, report, config, threshold=threshold, force=force).text


def rendered(
    template: str,
    report: Report,
    config: ConfigView,
    *,
    threshold: float = MINIMUM_CONFIDENCE,
    force: bool = False,
    component: str = "",
    vocabulary: Vocabulary | None = None,
) -> Rendered:
    """Render an agent as ``render`` does, and return the result with its details.

    ``component``: path to record for an agent of one component. ``vocabulary``: that of the installed rules by default.
    Raises TemplateError as ``render`` does.
    """
    if "techStack" not in template and "detect-stack" not in template:
        return Rendered(template, False)
    _bounded(template, RENDERED_LIMIT)
    if "\0" in template:
        raise TemplateError("it is not text", remedy="give a Markdown file")
    old = marks.restore(template)
    _bounded(old.template, LIMIT)
    component = component or old.component
    front, body = frontmatter.split(old.template)
    document = parse(body, Lines.of(old.template).eol)
    if not PLACEHOLDER.search(body) and not old.regions:
        return Rendered(template, False, (), left(template), component)
    known = vocabulary or installed()
    project = Project(config.mode, answers(report, config, known, threshold), known)
    regions = _regions(document, project, report)
    if not regions and not old.regions:
        return Rendered(template, False, (), left(template), component)
    strict = frontmatter.strict(front)
    if strict != front:
        fixed = strict + template[len(front) :]
        return rendered(
            fixed, report, config, threshold=threshold, force=force, component=component, vocabulary=vocabulary
        )
    regions = [_moved(region, len(front)) for region in regions]
    inserted = _patterns(document, regions, old, report, project.mode, len(front))
    text = marks.compose(old, regions + inserted, force=force, component=component)
    _bounded(text, RENDERED_LIMIT)
    _prove(text, old.template)
    edited = () if force else tuple((one.name, one.line) for one in old.regions if one.edited)
    return Rendered(text, True, edited, left(text), component)


def _regions(document: Document, project: Project, report: Report) -> list[Region]:
    """Return the regions that the template requests, outside of blocks. Where regions overlap, the first counts: lists
    before running text."""
    kept = blocks(document.lines.text)
    asked = (*statements(document, project), *placeholders(document, project.answers, project.mode))
    wanted = [one for one in asked if not meets(kept, one.start, one.end)]
    if not wanted:
        return []
    folders = triggers(document, report) if project.mode == "adaptive" else ()
    claimed: list[Region] = []
    for region in (*mode_lists(document, project.mode), *folders, *wanted, *asides(document, project)):
        if meets(kept, region.start, region.end):
            continue
        at = bisect.bisect_left(claimed, region.start, key=lambda other: other.start)
        before = at == 0 or claimed[at - 1].end <= region.start
        if before and (at == len(claimed) or region.end <= claimed[at].start):
            claimed.insert(at, region)
    return claimed


def _patterns(
    document: Document, regions: list[Region], old: Restored, report: Report, mode: str, shift: int
) -> list[Region]:
    """Return the section **Project patterns**: at its previous position, or at the end of the part that names the
    stack."""
    if mode != "adaptive" or not regions:
        return []
    anchors = [region for region in regions if region.content[:1] in "\r\n" and region.name in field_names()]
    anchor = anchors[-1] if anchors else min(regions, key=lambda region: region.start)
    place, level = _end_of_part(document, document.lines.number(anchor.start - shift))
    around = next((one for one in blocks(document.lines.text) if one.start < place < one.end), None)
    place = place if around is None else document.lines.starts[document.lines.number(around.start)]
    lines = section(report, level)
    if not lines:
        return []
    was = next((one.start for one in old.regions if one.name == "patterns"), shift + place)
    eol = document.lines.eol
    return [Region(was, was, "patterns", eol * 2 + eol.join(lines) + eol, whole=True)]


def _end_of_part(document: Document, line: int) -> tuple[int, int]:
    """Return the offset of the end of the part (below the document's title) that contains a line, and the level of its
    heading."""
    chain: list[Heading] = []
    for heading in document.headings:
        if heading.line > line:
            break
        chain = [*(one for one in chain if one.level < heading.level), heading]
    part = chain[1] if len(chain) > 1 else None
    deepest = part.level if part else 6
    after = [one for one in document.headings if one.line > line and one.level <= deepest]
    end = after[0].line if after else len(document.lines.starts)
    if after and end and not document.lines.line(end - 1).strip():
        end -= 1
    offset = document.lines.starts[end] if after else len(document.lines.text)
    return offset, part.level if part else 2


def _bounded(text: str, limit: int) -> None:
    """Raise TemplateError if the text exceeds the limits."""
    remedy = "a model reads an agent in one piece; split it"
    if len(text) > limit:
        raise TemplateError(f"larger than {limit >> 10} KiB", remedy=remedy)
    if text.count("\n") > LINES:
        raise TemplateError(f"longer than {LINES:,} lines", remedy=remedy)


def _moved(region: Region, shift: int) -> Region:
    return msgspec.structs.replace(region, start=region.start + shift, end=region.end + shift)


def _prove(text: str, template: str) -> None:
    """Verify that the result can be rendered again. Raises TemplateError with the line if it cannot."""
    back = marks.restore(text).template
    if back != template and back not in (template + "\n", template + "\r\n", template + "\r"):
        pairs = zip(back, template, strict=False)
        at = next((number for number, (a, b) in enumerate(pairs) if a != b), min(len(back), len(template)))
        raise TemplateError(
            "it cannot be rendered so that it can be rendered again",
            line=template.count("\n", 0, at) + 1,
            remedy="close code fences, code spans and HTML, and put the placeholder on a line of its own",
        )
