from twisted.enterprise import adbapi
from twisted.internet import endpoints, reactor
from twisted.web.server import Site

from pager.config import DSN
from pager.resources import Root

pool = adbapi.ConnectionPool("psycopg2", DSN, cp_reconnect=True)


def run():
    endpoints.serverFromString(reactor, "tcp:8090").listen(Site(Root(pool)))
    reactor.run()


if __name__ == "__main__":
    run()
