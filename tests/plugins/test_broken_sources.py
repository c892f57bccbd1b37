"""What all languages have in common: source that breaks off, or is no source, costs only what is broken."""

from __future__ import annotations

import pytest

from detector.plugins.registry import plugins
from tests.plugins.seen import facts

WHOLE = {
    ".py": ("import flask\napp = flask.Flask(__name__)\n", "flask.Flask"),
    ".ts": ("import express from 'express'\nconst app = express()\n", "express"),
    ".tsx": ("import express from 'express'\nconst app = express()\n", "express"),
    ".js": ("const express = require('express')\nconst app = express()\n", "express"),
    ".jsx": ("const express = require('express')\nconst app = express()\n", "express"),
    ".go": (
        'package api\nimport "github.com/gin-gonic/gin"\nfunc run() { gin.New() }\n',
        "github.com/gin-gonic/gin.New",
    ),
    ".java": ("import org.x.Web;\nclass A extends Web { }\n", "org.x.Web"),
    ".kt": ("import org.x.Web\nclass A : Web()\n", "org.x.Web"),
    ".scala": ("import org.x.Web\nclass A extends Web\n", "org.x.Web"),
    ".groovy": ("import org.x.Web\nclass A extends Web { }\n", "org.x.Web"),
    ".cs": ("using Dapper;\nclass A : Dapper.Store { }\n", "Dapper.Store"),
    ".rb": ("class A < Sinatra::Base\nend\n", "Sinatra::Base"),
    ".php": ("<?php\nuse Slim\\App;\nclass A extends App { }\n", "Slim\\App"),
    ".rs": ("use axum::Router;\nfn f() { Router::new(); }\n", "axum::Router::new"),
    ".ex": ("defmodule A do\n  use Phoenix.Router\nend\n", "Phoenix.Router"),
}
"""Source by suffix, and the name that it is known by."""
BROKEN = {
    "a class": "class B(A\n",
    "braces": "\n}}}}\n{{{{\n",
    "brackets": "\n" + "x(" * 300,
    "nesting": "\n" + "class A {" * 500,
    "an import": "\nimport {\nuse a::{\nusing\n",
    "a string": "\nx = '" * 3 + '"""',
    "bytes": "\n\0\1\2\ufffd\n",
    "a chain": "\nx" + "".join(f".y{n}()" for n in range(200)),
    "assignments": "\n" + "".join(f"q = q.b{n}()\n" for n in range(500)),
}


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("suffix", WHOLE)
def test_what_stands_before_broken_source_is_read(suffix: str, broken: str) -> None:
    plugin = next(p for p in plugins() for language in p.languages if suffix in language.suffixes)
    text, name = WHOLE[suffix]
    assert name in {fact.name for fact in facts(plugin, text + BROKEN[broken], f"src/code{suffix}")}


@pytest.mark.parametrize("suffix", WHOLE)
def test_what_is_no_source_gives_no_fact(suffix: str) -> None:
    plugin = next(p for p in plugins() for language in p.languages if suffix in language.suffixes)
    for text in ("", "\0", "(", "@"):
        assert [f for f in facts(plugin, text, f"src/code{suffix}") if f.kind != "export"] == []


def test_every_language_of_every_plugin_is_tried() -> None:
    assert set(WHOLE) == {language.suffixes[0] for plugin in plugins() for language in plugin.languages}
