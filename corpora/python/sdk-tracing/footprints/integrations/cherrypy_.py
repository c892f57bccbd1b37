import cherrypy

from footprints.span import Span


def patch() -> None:
    cherrypy.tools.footprints = cherrypy.Tool("before_handler", lambda: Span(cherrypy.request.path_info))
