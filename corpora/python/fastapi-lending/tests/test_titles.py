import pytest
from flask import Flask
from marshmallow import Schema, fields
from sqlalchemy.ext.asyncio import create_async_engine

stub = Flask(__name__)  # stands for the catalogue of the union of libraries


class Record(Schema):
    isbn = fields.Str(required=True)


@stub.route("/record/<isbn>")
def record(isbn):
    return Record().dump({"isbn": isbn})


@pytest.fixture
def engine():
    return create_async_engine("sqlite+aiosqlite:///:memory:")
