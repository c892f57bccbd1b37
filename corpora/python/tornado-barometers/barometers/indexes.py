from hashlib import md5

from CodernityDB.hash_index import HashIndex


class PlaceIndex(HashIndex):
    def __init__(self, *args, **kwargs):
        kwargs["key_format"] = "32s"
        super(PlaceIndex, self).__init__(*args, **kwargs)

    def make_key(self, key):
        return md5(key.encode("utf8")).hexdigest()

    def make_key_value(self, data):
        return md5(data["place"].encode("utf8")).hexdigest(), None
