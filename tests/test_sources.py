"""Which files are worth parsing: those that hold a word of a rule as a word of its own."""

from __future__ import annotations

import pytest

from detector import MemoryReader
from detector.detect import observe
from detector.reader import Limits


@pytest.mark.parametrize(
    ("source", "named"),
    [
        (b"const all = parts.join(', ');\n", False),
        (b"const enjoin = _joi;\n", False),
        (b"const rejoin = 1; const Joi = require('joi');\n", True),
        (b"import Joi from 'joi';\n", True),
    ],
)
def test_a_module_is_named_where_its_name_is_a_word_of_its_own(source: bytes, named: bool) -> None:
    files = {"package.json": b'{"dependencies": {"joi": "17"}}', "a.js": source}
    seen = observe(MemoryReader(files), None, (), Limits(), True, None).seen
    assert (("a.js", "validation/joi") in seen.named) is named
