import cherrypy

from moorings_app.interface import Main

if __name__ == "__main__":
    cherrypy.config.update({"server.socket_port": 8080})
    cherrypy.tree.mount(Main(), "/", config={"/": {"tools.encode.on": True}})
    cherrypy.engine.start()
    cherrypy.engine.block()
