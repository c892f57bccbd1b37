import pymysql
from elasticsearch import Elasticsearch

other = Elasticsearch("http://localhost:9200")
db = pymysql.connect(host="localhost")
