import cherrypy

from kilns.firings import Firings
from kilns.shelves import Shelves


class Resources:
    exposed = True

    def __init__(self):
        self.firings, self.shelves = Firings(), Shelves()


def make_tree():
    tree = cherrypy._cptree.Tree()
    settings = {"/": {"request.dispatch": cherrypy.dispatch.MethodDispatcher(), "tools.gzip.on": True}}
    tree.mount(Resources(), "/api", settings)
    return tree
