import cherrypy

from recorder.models import Recording, db


class Recordings:
    @cherrypy.expose
    def index(self, show=None):
        with db.connection_context():
            found = Recording.select() if show is None else Recording.select().where(Recording.show == show)
            return [{"id": r.id, "show": r.show} for r in found]

    @cherrypy.expose
    @cherrypy.tools.json_in()
    def add(self):
        with db.connection_context():
            return {"id": Recording.create(**cherrypy.request.json).id}
