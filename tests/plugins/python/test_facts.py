"""Names in Python source are resolved through the file's own imports."""

from __future__ import annotations

import pytest

from detector.observations import Fact
from detector.plugins.python import PLUGIN
from detector.plugins.python.facts import module_name
from tests.plugins import seen


def facts(text: str, path: str = "app/main.py") -> list[Fact]:
    """All facts of a file."""
    return seen.facts(PLUGIN, text, path)


def names(text: str, kind: str, path: str = "app/main.py") -> list[str]:
    """The names of the facts of one kind."""
    return [f.name for f in facts(text, path) if f.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "import fastapi\nfastapi.FastAPI()",
        "import fastapi as f\nf.FastAPI()",
        "from fastapi import FastAPI\nFastAPI()",
        "from fastapi import FastAPI as App\nApp()",
    ],
)
def test_all_ways_to_import_give_the_same_call(text: str) -> None:
    assert names(text, "call") == ["fastapi.FastAPI"]


def test_a_wildcard_import_opens_a_scope() -> None:
    fact = next(f for f in facts("from peewee import *\nclass User(Model): ...") if f.kind == "base")
    assert fact.name == "Model"
    assert fact.scopes == ("peewee.",)


def test_a_variable_stands_for_what_was_called() -> None:
    text = "from flask import Flask\napp = Flask(__name__)\n@app.route('/users')\ndef users(): ...\n"
    found = next(f for f in facts(text) if f.kind == "annotation")
    assert (found.name, found.value, found.symbol, found.line) == ("flask.Flask.route", "/users", "users", 3)


def test_a_typed_parameter_stands_for_its_type() -> None:
    text = "from redis import Redis\ndef save(client: Redis):\n    client.setex('k', 60, 1)\n"
    assert names(text, "call") == ["redis.Redis.setex"]


def test_a_method_of_an_unknown_receiver_has_a_leading_dot() -> None:
    assert names("def f(app):\n    app.add_route('/x')\n", "call") == [".add_route"]


@pytest.mark.parametrize(
    ("text", "path", "name"),
    [
        ("from .db import Base", "app/models/user.py", "app.models.db.Base"),
        ("from ..db import Base", "app/models/user.py", "app.db.Base"),
        ("from . import db", "app/__init__.py", "app.db"),
        ("from .db import Base", "app/__init__.py", "app.db.Base"),
    ],
)
def test_relative_imports_become_absolute_by_the_files_place(text: str, path: str, name: str) -> None:
    assert names(text, "import", path) == [name]


def test_base_classes_and_their_class() -> None:
    text = "from sqlalchemy.orm import DeclarativeBase\nclass Base(DeclarativeBase): ...\nclass User(Base): ...\n"
    found = [(f.symbol, f.name) for f in facts(text, "app/models.py") if f.kind == "base"]
    assert found == [("Base", "sqlalchemy.orm.DeclarativeBase"), ("User", "app.models.Base")]


def test_a_module_level_name_is_exported() -> None:
    text = "from flask_sqlalchemy import SQLAlchemy\ndb = SQLAlchemy()\ndef f():\n    local = SQLAlchemy()\n"
    assert [(f.name, f.value) for f in facts(text, "app/ext.py") if f.kind == "export"] == [
        ("app.ext.db", "flask_sqlalchemy.SQLAlchemy")
    ]


def test_django_settings_are_facts_with_their_purpose() -> None:
    text = """DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "PASSWORD": "hunter2-Secret"}}
INSTALLED_APPS = ["django.contrib.admin", "shop"]
"""
    found = [f for f in facts(text, "shop/settings/production.py") if f.kind == "setting"]
    assert [(f.name, f.value, f.purpose) for f in found] == [
        ("django.DATABASES.ENGINE", "django.db.backends.postgresql", "production"),
        ("django.INSTALLED_APPS", "django.contrib.admin", "production"),
        ("django.INSTALLED_APPS", "shop", "production"),
    ]
    assert "hunter2" not in repr(facts(text))


def test_a_connection_url_is_stated_by_its_scheme() -> None:
    text = 'engine = create_engine("postgresql+asyncpg://db.example/shop?sslmode=require")\n'
    assert [(f.name, f.value) for f in facts(text) if f.kind == "url"] == [("postgresql+asyncpg", "")]


def test_a_url_in_a_documentation_string_is_no_fact() -> None:
    assert names('def f():\n    """Use postgres://user@host/db."""\n', "url") == []


def test_commented_out_code_is_no_fact() -> None:
    assert facts("# import flask\n# app = flask.Flask(__name__)\n") == []


def test_the_module_of_a_path() -> None:
    assert module_name("src/app/__init__.py") == "src.app"
    assert module_name("src/app/models.py") == "src.app.models"


def test_a_variable_of_a_wildcard_import_stands_for_what_was_called() -> None:
    text = "from pony.orm import *\ndb = Database()\nclass Meter(db.Entity): ...\n"
    assert names(text, "base") == ["pony.orm.Database.Entity"]


def test_an_attribute_that_a_parameter_of_unknown_type_fills_stays_unknown() -> None:
    text = """class Hall:
    def __init__(self, store):
        self.store = store

    def bid(self):
        self.store.zadd("lot")
"""
    assert names(text, "call") == [".zadd"]


def test_a_global_that_a_function_assigns_is_the_modules() -> None:
    made = "import flask\ndef make():\n    {}\n    app = flask.Flask(__name__)\n"
    assert names(made.format("global app, store"), "export", "shop/web.py") == ["shop.web.app"]
    assert names(made.format("global store"), "export", "shop/web.py") == []


def test_a_settings_class_states_its_purpose() -> None:
    text = 'class TestingConfig:\n    DATABASE_URI = "sqlite://"\nclass Base:\n    CACHE_TYPE = "simple"\n'
    found = [(f.kind, f.name, f.purpose) for f in facts(text, "app/config.py") if f.kind in ("setting", "url")]
    assert found == [
        ("setting", "python.DATABASE_URI", "test"),
        ("setting", "python.CACHE_TYPE", ""),
        ("url", "sqlite", "test"),
    ]


@pytest.mark.parametrize(
    ("path", "purpose"),
    [
        ("settings/production.py", "production"),
        ("app/settings_test.py", "test"),
        ("app/cities.py", ""),
        ("app/product.py", ""),
        ("devices.py", ""),
    ],
)
def test_only_a_whole_word_of_a_files_name_states_a_purpose(path: str, purpose: str) -> None:
    assert [f.purpose for f in facts('URL = "mysql://db/shop"\n', path) if f.kind == "url"] == [purpose]


def test_modules_of_divided_packages_are_looked_for_by_words_of_their_own() -> None:
    key = PLUGIN.languages[0].key_of
    assert key("fastapi.APIRouter.get") == "fastapi"
    assert key("django.db.migrations.Migration") == "migrations"
    assert key("django.db") == "django"
    assert key("rest_framework.serializers.") == "serializers"
    assert key(".add_route") == "add_route"


def test_a_backend_that_a_function_or_a_default_states_is_a_setting() -> None:
    text = 'def db(): return {"ENGINE": "django.db.backends.mysql"}\nB = env("CACHE", "django_redis.cache.RedisCache")'
    found = {(f.name, f.value) for f in facts(text, "app/settings.py") if f.kind == "setting"}
    assert ("django.DATABASES.ENGINE", "django.db.backends.mysql") in found
    assert ("django.CACHES.BACKEND", "django_redis.cache.RedisCache") in found


def test_a_backend_that_is_compared_with_is_no_setting() -> None:
    assert names('if engine == "django.db.backends.mysql": lock()', "setting") == []


def test_a_backend_is_stated_once() -> None:
    text = 'DATABASES = {"default": {"ENGINE": "django.db.backends.mysql"}}'
    assert names(text, "setting") == ["django.DATABASES.ENGINE"]


def test_a_constant_of_another_kind_is_no_setting() -> None:
    assert names('SERVICE_MYSQL = "mysql"', "setting") == []
    assert names('CACHE_TYPE = "redis"', "setting") == ["python.CACHE_TYPE"]


def test_a_table_of_texts_is_no_settings_but_for_words_of_connections() -> None:
    assert names('AIRPORT_CODES = {"prague": "PG", "Halmstad": "H2"}', "setting") == []
    assert names('DEPOT = {"engine": "postgresql", "name": "depot"}', "setting") == ["python.DEPOT.engine"]
    assert names('DB = {"kind": "postgresql"}\nDEPOT = {"main": "mysql://db/depot"}', "setting") == [
        "python.DB.kind",
        "python.DEPOT.main",
    ]


@pytest.mark.parametrize(
    ("later", "found"),
    [
        ('CACHES = {"default": {"BACKEND": "a.Dummy"}}', ["a.Dummy"]),
        ('CACHES = {**CACHES, "pages": {"BACKEND": "a.Dummy"}}', ["a.Local", "a.Dummy"]),
        ('if LOCAL:\n    CACHES = {"default": {"BACKEND": "a.Dummy"}}', ["a.Local", "a.Dummy"]),
        ('DATABASES = {"default": {"ENGINE": "a.Dummy"}}', ["a.Local", "a.Dummy"]),
    ],
)
def test_of_two_tables_of_one_name_the_last_holds(later: str, found: list[str]) -> None:
    text = f'CACHES = {{"default": {{"BACKEND": "a.Local"}}}}\n# For now:\n{later}\n'
    assert [f.value for f in facts(text) if f.kind == "setting"] == found


def test_the_url_of_a_cache_is_told_by_its_scheme() -> None:
    text = 'CACHES = {"default": env.cache_url(default="redis://:pw@cache:6379/0")}'
    assert [(f.name, f.value) for f in facts(text) if f.kind == "setting"] == [("django.CACHES.url", "redis")]


@pytest.mark.parametrize(
    ("call", "kept"),
    [
        ("r.set(key, json.dumps(found), ex=60)", True),
        ("r.set(key, json.dumps(found).encode(), px=ttl)", True),
        ("r.setex(key, 60, json.dumps(found))", True),
        ("r.set(key, 1, ex=60)", False),
        ("r.set(key, json.dumps(found))", False),
        ("r.set(key, orjson.dumps(found), settings.redis_ttl)", True),
        ("r.set(key, orjson.dumps(found), owner)", False),
        ("r.set(key, url, ex=60)", False),
        ("def cache_link(key, url):\n    r.set(key, url, ex=60)", True),
        ("class LinkCache:\n    def put(self, key, url):\n        self.r.setex(key, 60, url)", True),
        ("r.set(cache_key, url, ex=60)", True),
        ("class TokenCache:\n    def put(self, key, id):\n        self.r.setex(key, 60, id)", False),
        ("r.set(key, json.dumps(found), ex=60, nx=True)", False),
        ('r.set(f"lock:{key}", json.dumps(found), ex=60)', False),
        ("from shop import redis_store\nredis_store.put(key, found, ex=60)", True),
        ("from shop import redis_store as store\nstore.store_list(key, found, ex=60)", True),
        ("from shop import redis_store\nredis_store.sadd(key, found, ex=60)", False),
        ("from shop import redis_store\nredis_store.put(session_key, found, ex=60)", False),
        ("from shop import orders\norders.put(key, found, ex=60)", False),
    ],
)
def test_an_object_that_is_kept_for_a_while_is_a_tag(call: str, kept: bool) -> None:
    assert bool(names(call, "tag")) == kept


def test_what_redis_keeps_for_a_while_may_say_so_by_its_place() -> None:
    text = "def keep(state, key, found):\n    state.redis.set(key, dumps(found), 60)\n    state.store.set(key, dumps(found), 60)\n    state.redis.set(key, dumps(found))\n"
    assert [(f.line, f.name) for f in facts(text) if f.kind == "tag"] == [(2, ".set.json.dumps")]
