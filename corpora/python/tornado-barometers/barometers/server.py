import json

import tornado.ioloop
import tornado.web

from barometers import store


class Place(tornado.web.RequestHandler):
    def get(self, place):
        self.write(json.dumps(store.last(self.application.db, place)))

    def post(self, place):
        self.application.db.insert({"place": place, "pressure": float(self.get_argument("pressure"))})


def main():
    app = tornado.web.Application([(r"/api/places/(\w+)", Place)])
    app.db = store.opened("/var/lib/barometers/db")
    store.take_over(app.db, "/var/lib/barometers/old.db")
    app.listen(8080)
    tornado.ioloop.IOLoop.current().start()
