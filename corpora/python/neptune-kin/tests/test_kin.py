import boto3
from neo4j import GraphDatabase

driver = GraphDatabase.driver("bolt://localhost")
table = boto3.resource("dynamodb").Table("people")
