from spyne import Application, Integer, ServiceBase, Unicode, rpc
from spyne.protocol.soap import Soap11
from spyne.server.wsgi import WsgiApplication

from tolls.models import Toll


class Tolls(ServiceBase):
    @rpc(Unicode, _returns=Integer)
    def price(ctx, road):
        return Toll.objects.get({"_id": road}).cents

    @rpc(Unicode, Integer)
    def change(ctx, road, cents):
        Toll(road, cents).save()


application = Application(
    [Tolls], "example.tolls", in_protocol=Soap11(validator="lxml"), out_protocol=Soap11()
)
wsgi = WsgiApplication(application)
