from pymongo import MongoClient

database = None


def connect(url):
    global database
    database = MongoClient(url).get_default_database()
