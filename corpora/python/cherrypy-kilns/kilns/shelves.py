import json

import cherrypy

from kilns.store import rows


class Shelves:
    exposed = True

    def GET(self):
        cherrypy.response.headers["Content-Type"] = "application/json"
        return json.dumps(rows("shelves").distinct("name")).encode()
