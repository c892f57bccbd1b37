from orator import Model


class Jar(Model):
    __fillable__ = ["label", "grams"]
