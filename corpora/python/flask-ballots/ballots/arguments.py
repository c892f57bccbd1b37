import functools

from flask_apispec import use_kwargs as original
from webargs import fields, validate
from webargs.flaskparser import FlaskParser

use_kwargs = functools.partial(original, location="query")

paging = {
    "page": fields.Int(load_default=1, validate=validate.Range(min=1)),
    "per_page": fields.Int(load_default=20),
}


class Parser(FlaskParser):
    def handle_error(self, error, req, schema, *, error_status_code, error_headers):
        raise ValueError(error.messages)
