#!/usr/bin/env python
import turbogears
from regatta.controllers import Root

turbogears.update_config(configfile="dev.cfg")
turbogears.start_server(Root())
