from persistent import Persistent
from persistent.mapping import PersistentMapping


class Herbarium(PersistentMapping):
    __parent__ = __name__ = None


class Lichen(Persistent):
    def __init__(self, name, substrate):
        self.name = name
        self.substrate = substrate


def appmaker(root):
    if "herbarium" not in root:
        root["herbarium"] = Herbarium()
    return root["herbarium"]
