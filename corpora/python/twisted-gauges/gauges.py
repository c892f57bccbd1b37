import os

from twisted.enterprise import adbapi
from twisted.internet import endpoints, protocol, reactor
from twisted.protocols.basic import LineReceiver

pool = adbapi.ConnectionPool("psycopg2", os.environ["GAUGES_DSN"])


class Gauge(LineReceiver):
    delimiter = b"\n"

    def lineReceived(self, line):
        name, litres = line.decode().split(";")
        pool.runOperation("INSERT INTO rain (at, gauge, litres) VALUES (now(), %s, %s)", (name, float(litres)))
        self.sendLine(b"ok")


endpoints.serverFromString(reactor, "tcp:7001").listen(protocol.Factory.forProtocol(Gauge))
reactor.run()
