import pysolr
from elasticsearch import Elasticsearch

old = pysolr.Solr("http://old:8983/solr/articles")
older = Elasticsearch("http://older:9200")
