from twisted.application.service import ServiceMaker

pager = ServiceMaker("pager", "pager.service", "Pages the fire brigade", "pager")
