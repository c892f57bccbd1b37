from kilns.answers import answers
from kilns.firings import Firings


@answers()
def handler(path, firings: Firings):
    return firings.of(path["kiln"])
