from pymongo import MongoClient

_genes = MongoClient("mongodb://store:27017")["plankton"]["genes"]


def find(species: str):
    return _genes.find({"species": species}).sort("start")
