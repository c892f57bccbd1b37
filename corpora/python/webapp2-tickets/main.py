import json

import webapp2
from google.appengine.api import memcache

from models import Ticket


class Tickets(webapp2.RequestHandler):
    def get(self):
        tickets = memcache.get("tickets")
        if tickets is None:
            tickets = [ticket.to_dict() for ticket in Ticket.query().fetch(50)]
            memcache.set("tickets", tickets, time=60)
        self.response.write(json.dumps(tickets))

    def post(self):
        Ticket(seat=self.request.get("seat")).put()
        self.response.set_status(201)


app = webapp2.WSGIApplication([("/tickets", Tickets)])
