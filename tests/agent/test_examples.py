"""The rendered agents in docs/examples are what the program writes today for two of the corpora.

After a change that is meant, write them again with ``python -m tests.agent.test_examples``.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from detector import detect
from detector.agent.planning import plan
from detector.config import Config

TOP = Path(__file__).parent.parent.parent
EXAMPLES = {"agent-express-shop.md": "javascript/express-shop", "agent-rails-shop.md": "ruby/rails-shop"}


def written(corpus: str) -> bytes:
    """The agent that a first run writes for a corpus."""
    root = TOP / "corpora" / corpus
    config = Config.parse(b"techStack:\n  mode: adaptive\n")
    files = plan(root, detect(root, exclude=["expected.yml"]), config).files
    assert len(files) == 1 and files[0].new is not None
    return files[0].new


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_what_the_program_writes(example: str) -> None:
    assert (TOP / "docs" / "examples" / example).read_bytes() == written(EXAMPLES[example]), __doc__


def test_the_lines_that_an_example_names_exist() -> None:
    for example, corpus in EXAMPLES.items():
        text = (TOP / "docs" / "examples" / example).read_text(encoding="utf-8")
        places = re.findall(r"`([^`\s]+):(\d+)`", text)
        assert len(places) > 10
        for path, line in places:
            lines = (TOP / "corpora" / corpus / path).read_text(encoding="utf-8").splitlines()
            assert int(line) <= max(len(lines), 1), (example, path, line)


if __name__ == "__main__":
    for name, source in EXAMPLES.items():
        (TOP / "docs" / "examples" / name).write_bytes(written(source))
