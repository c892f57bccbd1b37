import mongoengine
import pysolr
from marshmallow import Schema
from opensearchpy import OpenSearch

other, older = OpenSearch(), pysolr.Solr("http://solr:8983")


class Row(mongoengine.Document):
    pass


class RowSchema(Schema):
    pass
