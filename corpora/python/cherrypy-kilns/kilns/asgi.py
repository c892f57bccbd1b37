from starlette.applications import Starlette
from starlette.routing import Mount, WebSocketRoute

from kilns.bridge import Bridge
from kilns.heat import HeatSocket
from kilns.server import make_tree

app = Starlette(routes=[WebSocketRoute("/heat", HeatSocket), Mount("/", app=Bridge(make_tree()))])
