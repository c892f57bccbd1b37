"""Run by hand once a year: copies the catalogue to the region's search."""
from elasticsearch import Elasticsearch, helpers

from catalogue.documents import Exhibit

region = Elasticsearch("http://search.region.example:9200")
helpers.bulk(region, ({"_index": "museum", **e.to_dict()} for e in Exhibit.objects))
