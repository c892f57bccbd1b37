import functools

import jsonschema
import webob.exc


def schema(body):
    checker = jsonschema.Draft4Validator(body)

    def decorated(function):
        @functools.wraps(function)
        def wrapper(self, request, body):
            for error in checker.iter_errors(body):
                raise webob.exc.HTTPBadRequest(explanation=error.message)
            return function(self, request, body)

        return wrapper

    return decorated
