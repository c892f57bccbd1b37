import functools

import cherrypy

from moorings_app import store


def secured(wrapped):
    wrapped.exposed = True

    @functools.wraps(wrapped)
    def inner(*args, **given):
        if given.pop("key", "") != store.key():
            cherrypy.response.status = 403
            return "Access denied"
        return wrapped(*args, **given)

    return inner


class Main:
    @secured
    def api(self, mode, **given):
        return store.answer(mode, given)
