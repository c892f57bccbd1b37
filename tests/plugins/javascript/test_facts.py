"""Names in JavaScript and TypeScript source stand for what the file binds them to."""

from __future__ import annotations

import pytest

from detector.plugins.javascript.modules import module_of, resolve_module
from tests.plugins.javascript import facts, names


@pytest.mark.parametrize(
    "text",
    [
        "import { Router } from 'express'\nRouter()",
        "import { Router as R } from 'express'\nR()",
        "import express from 'express'\nexpress.Router()",
        "import * as express from 'express'\nexpress.Router()",
        "import express = require('express')\nexpress.Router()",
        "const { Router } = require('express')\nRouter()",
        "const { Router: R } = require('express')\nR()",
        "const R = require('express').Router\nR()",
        "require('express').Router()",
        "const { Router } = await import('express')\nRouter()",
        "import { Router } from 'npm:express@4'\nRouter()",
    ],
)
def test_all_ways_to_import_give_the_same_name(text: str) -> None:
    assert "express.Router" in names(text, "call")
    assert any(name.startswith("express") for name in names(text, "import"))


def test_imports_of_types_bind_names_and_are_no_use() -> None:
    imported = "import type { Db } from 'mongodb'\nimport { type Collection } from 'mongodb'\n"
    text = imported + "function f(db: Db) { db.command({}) }"
    assert names(text, "import") == []
    assert names(text, "call") == ["mongodb.Db.command"]


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("const app = require('express')()\napp.get('/x', f)", "express.get"),
        ("import { Hono } from 'hono'\nconst app = new Hono().use(x)\napp.get('/x')", "hono.Hono.use.get"),
        ("import { N } from 'n'\nconst app = await N.create()\napp.listen(1)", "n.N.create.listen"),
        ("import { P } from 'p'\nconst db = globalThis.db ?? new P()\ndb.query()", "p.P.query"),
        ("import { P } from 'p'\nlet db\ndb = new P()\ndb.query()", "p.P.query"),
        (
            "import { R } from 'r'\nclass C { constructor(private readonly r: R<U>) {} f() { this.r.find() } }",
            "r.R.find",
        ),
        ("import { R } from 'r'\nclass C { r = new R(); f() { this.r.find() } }", "r.R.find"),
        ("import { R } from 'r'\nclass C { private r?: R; f() { this.r!.find() } }", "r.R.find"),
        ("import { Z } from 'z'\nconst f = <S extends Z>(s: S, d: any) => s.parse(d)", "z.Z.parse"),
        ("import { z } from 'z'\nfunction f<S extends z.T<any>>(s: S) { s.parse(1) }", "z.z.T.parse"),
        (
            "import { Z } from 'z'\nclass C<S extends Z> { constructor(private s: S) {} f() { this.s.parse(1) } }",
            "z.Z.parse",
        ),
        ("import { M } from 'm'\nclass User extends M {}\nUser.query()", "m.M.query"),
        (
            "const e = require('e')\nclass A { constructor() { this.e = e() } f(m) { this.e[m].apply(this.e, []) } }",
            "e.[]",
        ),
        ("import { F } from 'f'\nfunction build() { return new F() }\nbuild().listen()", "f.F.listen"),
        ("import { F } from 'f'\nconst build = () => new F()\nconst app = build()\napp.listen()", "f.F.listen"),
        ("module.exports = (fastify) => { fastify.get('/') }", "fastify.get"),
        ("const express = {}\nexpress.get('/')", "./src/app.express.get"),
        ("[1].map(f)", ".map"),
    ],
)
def test_what_a_name_stands_for(text: str, call: str) -> None:
    assert call in names(text, "call")


def test_the_first_argument_of_a_call_is_its_value() -> None:
    text = "import { s } from 's'\nexport const f = (req) => s.parse(req.body)\ns.get('/users')\ns.map(`a${b}`)"
    assert {f.name: f.value for f in facts(text) if f.kind == "call"} == {
        "s.s.parse": "req.body", "s.s.get": "/users", "s.s.map": "",
    }  # fmt: skip


def test_decorators_are_annotations_of_what_they_stand_on_and_no_calls() -> None:
    text = """import { Controller, Get, Body } from '@nestjs/common'
@Controller('users')
export class Users {
  @Get(':id')
  one(@Body() body: X) {}
  @Field() name: string
}
"""
    found = [(f.name.rpartition(".")[2], f.value, f.symbol) for f in facts(text) if f.kind == "annotation"]
    assert found == [
        ("Users", "", "Users"), ("Controller", "users", "Users"), ("Get", ":id", "one"), ("Body", "", "body"),
        ("Field", "", "name"),
    ]  # fmt: skip
    assert names(text, "call") == []


def test_supertypes_through_mixins_and_interfaces() -> None:
    text = "import { A, B, I, mix } from 'x'\nclass C extends mix(A) implements I<T> {}\nabstract class D extends B {}"
    assert names(text, "base") == ["x.A", "x.mix", "x.I", "x.B"]


@pytest.mark.parametrize(
    ("text", "export"),
    [
        ("import { z } from 'zod'\nexport const User = z.object({})", ("./src/app.User", "zod.z.object")),
        ("import e from 'express'\nconst app = e()\nexport default app", ("./src/app", "express")),
        ("const m = require('mongoose')\nmodule.exports = m.model('U', s)", ("./src/app", "mongoose.model")),
        ("const m = require('mongoose')\nmodule.exports = { U: m.model('U') }", ("./src/app.U", "mongoose.model")),
        ("const m = require('mongoose')\nexports.U = m.model('U')", ("./src/app.U", "mongoose.model")),
        ("export { default as db } from './lib/db'", ("./src/app.db", "./src/lib/db")),
        ("export * from '../models/index.js'", ("./src/app.*", "./models")),
        ("import { M } from 'm'\nexport default class User extends M {}", ("./src/app", "m.M")),
    ],
)
def test_exports_for_linking(text: str, export: tuple[str, str]) -> None:
    assert export in [(f.name, f.value) for f in facts(text) if f.kind == "export"]


def test_directives_and_exported_functions() -> None:
    text = "'use server'\nexport async function save() {}\nexport const GET = () => 1\nconst POST = 2\nexport { POST }"
    assert names(text, "annotation") == ["use server", "export.save", "export.GET", "export.POST"]


def test_options_of_calls_are_tags() -> None:
    text = (
        "module.exports = async (fastify) => { fastify.post('/', { schema: {} }, f); fastify.get('/', { schema }, f) }"
    )
    assert names(text, "tag") == ["fastify.post.schema", "fastify.get.schema"]
    hapi = "module.exports = [{ method: 'GET', options: { validate: {} } }]"
    assert names(hapi, "tag", "src/routes.js") == ["routes.options.validate"]
    trpc = "import { z } from 'zod'\nrouter().query('q', { input: z.object({}).optional(), resolve })"
    assert [(f.name, f.value) for f in facts(trpc) if f.kind == "tag"] == [
        ("router.query.input", "zod.z.object.optional")
    ]


def test_a_test_tells_each_name_once() -> None:
    from detector.plugins.api import Source
    from detector.plugins.javascript import PLUGIN
    from detector.plugins.parse import parse

    language = PLUGIN.languages[-1]
    source = Source("test/a.js", b"expect(1)\nexpect(2)\nexpect(3)\n", "test")
    assert len(list(language.facts(parse(source.data, language.grammar), source))) == 1


@pytest.mark.parametrize(
    ("specifier", "path", "module"),
    [
        ("./db", "src/app.ts", "./src/db"),
        ("../db/index.js", "src/api/app.ts", "./src/db"),
        ("./User.model", "src/app.ts", "./src/User.model"),
        (".", "src/models/user.ts", "./src/models"),
        ("@/lib/db", "apps/web/src/app/page.tsx", "./apps/web/src/lib/db"),
        ("~/db.server", "app/routes/_index.tsx", "./app/db.server"),
        ("$lib/server/db", "src/routes/+page.server.ts", "./src/lib/server/db"),
        ("src/db", "src/a/b.ts", "./src/db"),
        ("@scope/x/y", "src/a.ts", "@scope/x/y"),
        ("jsr:@hono/hono@4/cors", "main.ts", "@hono/hono/cors"),
        ("https://esm.sh/@supabase/supabase-js@2.39.0?target=deno", "main.ts", "@supabase/supabase-js"),
        ("../../outside", "a.js", "../../outside"),
    ],
)
def test_modules_by_their_place(specifier: str, path: str, module: str) -> None:
    assert resolve_module(specifier, path) == module


def test_an_index_is_its_folder() -> None:
    assert module_of("src/models/index.js") == "./src/models"
    assert module_of("index.js") == "./index"


@pytest.mark.parametrize("path", ["a.ts", "a.tsx", "a.js", "a.mjs", "a.cts"])
def test_what_stands_before_an_endless_chain_of_calls_is_read(path: str) -> None:
    chain = "x" + "".join(f".y{n}()" for n in range(3000))
    assert "express" in names(f"import express from 'express'\nexpress()\n{chain}\n", "call", path)


def test_a_member_that_is_looked_up_is_called_by_no_name() -> None:
    text = "const router = require('express').Router()\nfor (const r of routes) router[r.method](r.path, r.handler)"
    assert "express.Router.[]" in names(text, "call")


@pytest.mark.parametrize(
    ("call", "kept"),
    [
        ("redis.set(key, JSON.stringify(found), 'EX', 60)", True),
        ("redis.set(key, JSON.stringify(found), { EX: 60 })", True),
        ("redis.setex(key, 60, JSON.stringify(found))", True),
        ("redis.set(key, '1', 'EX', 60)", False),
        ("function cacheLink(key, url) { redis.set(key, url, 'EX', 60) }", True),
        ("const cacheLink = (key, url) => new Promise(done => redis.set(key, url, 'EX', 60, done))", True),
        ("class LinkCache { put(key, url) { return redis.setex(key, 60, url) } }", True),
        ("redis.set(cacheKey, url, { EX: 60 })", True),
        ("class SessionCache { put(key, id) { return redis.setex(key, 60, id) } }", False),
        ("function cacheOff(key) { lock(); return () => redis.set(key, 1) }", False),
        ("redis.set(key, JSON.stringify(found), 'EX', 60, 'NX')", False),
        ("redis.set(`session:${id}`, JSON.stringify(found), 'EX', 60)", False),
        ("redis.set(key, JSON.stringify(found))", False),
    ],
)
def test_an_object_that_is_kept_for_a_while_is_a_tag(call: str, kept: bool) -> None:
    assert any(name.endswith(".EX") for name in names(call, "tag")) == kept
