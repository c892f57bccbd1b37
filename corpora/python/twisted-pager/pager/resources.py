import json

from twisted.web.resource import Resource
from twisted.web.server import NOT_DONE_YET


class Root(Resource):
    def __init__(self, pool):
        Resource.__init__(self)
        self.putChild(b"alarms", Alarms(pool))


class Alarms(Resource):
    isLeaf = True

    def __init__(self, pool):
        Resource.__init__(self)
        self.pool = pool

    def render_GET(self, request):
        done = self.pool.runQuery("SELECT at, text FROM alarms ORDER BY at DESC LIMIT 10")
        done.addCallback(lambda rows: self.page(rows, request))
        return NOT_DONE_YET

    def page(self, rows, request):
        request.setHeader(b"content-type", b"application/json")
        request.write(json.dumps([{"at": str(at), "text": text} for at, text in rows]).encode())
        request.finish()
