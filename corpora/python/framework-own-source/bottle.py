"""A small web framework: routes, requests, responses, a few servers."""
import functools
import re


class Router:
    def __init__(self):
        self.rules = []

    def add(self, rule, method, target):
        self.rules.append((re.compile(re.sub(r"<(\w+)>", r"(?P<\1>[^/]+)", rule) + "$"), method, target))

    def match(self, path, method):
        for pattern, wanted, target in self.rules:
            found = pattern.match(path)
            if found and wanted == method:
                return target, found.groupdict()
        raise LookupError(path)


class Bottle:
    def __init__(self):
        self.router = Router()

    def route(self, rule, method="GET"):
        def decorator(callback):
            self.router.add(rule, method, callback)
            return callback

        return decorator

    get = functools.partialmethod(route, method="GET")
    post = functools.partialmethod(route, method="POST")

    def __call__(self, environ, start_response):
        target, found = self.router.match(environ["PATH_INFO"], environ["REQUEST_METHOD"])
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [target(**found).encode()]


class CherootServer:
    def run(self, handler):
        from cheroot import wsgi

        wsgi.Server(("0.0.0.0", 8080), handler).start()


class TwistedServer:
    def run(self, handler):
        from twisted.internet import reactor
        from twisted.web import server, wsgi

        factory = server.Site(wsgi.WSGIResource(reactor, reactor.getThreadPool(), handler))
        reactor.listenTCP(8080, factory)
        reactor.run()


app = default_app = Bottle()
route = app.route


def run(handler=app, server=CherootServer):
    server().run(handler)
