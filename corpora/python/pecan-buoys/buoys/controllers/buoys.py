from pecan import rest
import wsmeext.pecan as wsme_pecan

from buoys import store
from buoys.controllers.types import Buoy


class BuoysController(rest.RestController):
    @wsme_pecan.wsexpose([Buoy])
    def get_all(self):
        return [Buoy(**found) for found in store.database.buoys.find({}, {"_id": 0})]

    @wsme_pecan.wsexpose(Buoy, int)
    def get_one(self, number):
        return Buoy(**store.database.buoys.find_one({"number": number}, {"_id": 0}))

    @wsme_pecan.wsexpose(Buoy, body=Buoy, status_code=201)
    def post(self, buoy):
        store.database.buoys.insert_one(buoy.as_dict())
        return buoy
