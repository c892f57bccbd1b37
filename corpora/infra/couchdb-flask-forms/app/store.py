import os

import couchdb


def forms():
    return couchdb.Server(os.environ["COUCHDB_URL"])["forms"]
