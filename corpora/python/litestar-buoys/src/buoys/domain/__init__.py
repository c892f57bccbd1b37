from .buoys.controllers import BuoyController

route_handlers = [BuoyController]
