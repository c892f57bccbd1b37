import tornado.web

from permits.models import Decision


class DecideHandler(tornado.web.RequestHandler):
    def put(self, number):
        decision = Decision.parse_raw(self.request.body)
        self.write({"number": number, "granted": decision.granted})
