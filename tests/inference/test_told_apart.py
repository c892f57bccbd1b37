"""What counts less, or not at all, because of how it is declared or what its file is about."""

from __future__ import annotations

import json
from pathlib import Path

from detector import detect
from detector.model import Report
from detector.reader import MemoryReader


def report(files: dict[str, str]) -> Report:
    """The report on files in memory."""
    return detect(MemoryReader({path: text.encode() for path, text in files.items()}))


def test_what_migrates_may_be_declared_for_development() -> None:
    manifest = {"name": "a", "dependencies": {"express": "4", "pg": "8"}, "devDependencies": {"node-pg-migrate": "7"}}
    files = {
        "package.json": json.dumps(manifest),
        "server.js": "const app = require('express')()\napp.get('/all', list)\napp.listen(80)\n",
        "migrations/1700000000000_orders.js": "exports.up = pgm => { pgm.createTable('orders', { id: 'id' }) }\n",
    }
    candidates = report(files).candidates["database.migrations"]
    assert [candidate.id for candidate in candidates if candidate.chosen] == ["node-pg-migrate"]
    tested = manifest | {"dependencies": {"express": "4", "pg": "8", "node-pg-migrate": "7"}, "devDependencies": {}}
    runtime = report(files | {"package.json": json.dumps(tested)}).candidates["database.migrations"]
    assert runtime[0].score - candidates[0].score < 4.0  # the declaration itself counts less, the files do not


def test_routes_of_an_application_that_is_put_together_in_one_chain() -> None:
    files = {
        "package.json": json.dumps({"name": "a", "dependencies": {"express": "4"}}),
        "server.js": "const express = require('express')\n"
        "const app = express().disable('x-powered-by').use(express.json())\n"
        "app.get('/orders', list)\napp.post('/orders', add)\napp.listen(80)\n",
    }
    style = report(files).stack.backend.api_style
    assert style is not None and style.id == "rest"


def test_a_rate_limit_is_told_by_the_folder_above_too() -> None:
    mix = 'defmodule A.MixProject do\n  use Mix.Project\n  defp deps, do: [{:plug_cowboy, "~> 2.0"}, {:memcachex, "~> 0.5"}]\nend\n'
    router = 'defmodule A.Router do\n  use Plug.Router\n  get "/all", do: send_resp(conn, 200, "")\nend\n'
    started = "defmodule A.{} do\n  def start(_, _), do: Supervisor.start_link([{{Memcache, []}}], strategy: :one_for_one)\nend\n"
    files = {"mix.exs": mix, "lib/router.ex": router}
    limit = report(files | {"lib/rate_limiter/memcache/supervisor.ex": started.format("Limits")}).stack.database.cache
    kept = report(files | {"lib/kept/memcache/supervisor.ex": started.format("Kept")}).stack.database.cache
    assert limit is None
    assert kept is not None and kept.id == "memcached"


def test_a_collection_of_samples_has_no_stack_even_where_they_are_deployed() -> None:
    samples = detect(Path(__file__).parents[2] / "corpora" / "go")
    assert samples.main is None
    assert samples.stack.backend.framework is None
    assert samples.stack.backend.language is not None and samples.stack.backend.language.id == "go"
