import pylibmc
from dogpile.cache import make_region

region = make_region()


def flush(servers):
    pylibmc.Client(servers, binary=True).flush_all()
