from google.appengine.ext import ndb


class Ticket(ndb.Model):
    seat = ndb.StringProperty(required=True)
    sold = ndb.DateTimeProperty(auto_now_add=True)
