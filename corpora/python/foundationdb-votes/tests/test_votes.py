import psycopg2
import redis

cache = redis.Redis()
db = psycopg2.connect("dbname=votes")
