import pymongo
from google.cloud import bigtable, spanner

mongo = pymongo.MongoClient()
table, wide = spanner.Client(), bigtable.Client()
