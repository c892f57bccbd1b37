import cherrypy

from recorder.api import Recordings

CONFIG = {"/": {"tools.json_out.on": True, "tools.json_in.on": True}}

cherrypy.config.update({"server.socket_host": "0.0.0.0", "server.socket_port": 8080})
cherrypy.quickstart(Recordings(), "/recordings", CONFIG)
