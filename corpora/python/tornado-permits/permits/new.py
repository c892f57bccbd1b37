import tornado.web

from permits.answers import PermitAnswer
from permits.models import NewPermit


class NewHandler(tornado.web.RequestHandler):
    def post(self):
        permit = NewPermit.parse_raw(self.request.body)
        self.write(PermitAnswer().dump(permit))
