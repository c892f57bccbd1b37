from beaker.cache import CacheManager
from beaker.util import parse_cache_config_options
from flask_restful import Resource
from neo4j import GraphDatabase

from seedbank.schemas import SeedSchema

cache = CacheManager(**parse_cache_config_options({"cache.type": "memory"}))
driver = GraphDatabase.driver("bolt://graph:7687")


@cache.cache("seeds", expire=3600)
def seeds():
    with driver.session() as session:
        return [row["s"] for row in session.run("match (s:Seed) return s")]


class SeedView(Resource):
    def get(self):
        return SeedSchema(many=True).dump(seeds())
