from pymongo import MongoClient


def search(asked):
    return [one["title"] for one in MongoClient("127.0.0.1").pages.pages.find({"title": asked})]
