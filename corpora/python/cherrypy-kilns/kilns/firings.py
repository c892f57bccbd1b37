import json

import cherrypy

from kilns.store import rows


class Firings:
    exposed = True

    def GET(self, kiln=None):
        cherrypy.response.headers["Content-Type"] = "application/json"
        return json.dumps(list(rows("firings").find({"kiln": kiln}, {"_id": 0}))).encode()

    def POST(self, kiln, cone):
        if not cone.isdigit():
            raise cherrypy.HTTPError(400, "a cone is a number")
        rows("firings").insert_one({"kiln": kiln, "cone": int(cone)})
