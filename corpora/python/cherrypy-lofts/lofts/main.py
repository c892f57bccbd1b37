import cherrypy

from .pages import Lofts


def main():
    cherrypy.config.update({"server.socket_host": "0.0.0.0"})
    cherrypy.quickstart(Lofts(), "/")
