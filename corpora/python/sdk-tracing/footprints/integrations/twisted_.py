from twisted.web.resource import Resource

from footprints.span import Span


def patch() -> None:
    original = Resource.render

    def render(self, request):
        Span(request.path.decode())
        return original(self, request)

    Resource.render = render
