import bottle
from dogpile.cache import make_region

from store import Crossing, Session

region = make_region().configure("dogpile.cache.pylibmc", expiration_time=600, arguments={"url": ["127.0.0.1"]})


@region.cache_on_arguments()
def crossings(harbour):
    return [c.leaves for c in Session().query(Crossing).filter_by(harbour=harbour)]


@bottle.route("/crossings/<harbour>")
def show(harbour):
    return {"crossings": crossings(harbour)}


if __name__ == "__main__":
    bottle.run(port=8080)
