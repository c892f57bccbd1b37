import os

from elasticsearch_dsl import Document, Integer, Keyword, Text, connections

connections.create_connection(hosts=[os.environ.get("ELASTICSEARCH_URL", "http://elasticsearch:9200")])


class Recipe(Document):
    name = Text()
    minutes = Integer()
    ingredients = Keyword(multi=True)

    class Index:
        name = "recipes"
