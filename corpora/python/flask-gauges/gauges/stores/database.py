import MySQLdb


def connect():
    return MySQLdb.connect(host="db", db="gauges")
