import cherrypy

from jukebox_app.store import Store


class Jukebox:
    def __init__(self):
        self.store = Store()

    @cherrypy.expose
    @cherrypy.tools.json_out()
    def songs(self):
        return self.store.songs()


def start():
    cherrypy.quickstart(Jukebox(), "/", {"global": {"server.socket_port": 8181}})
