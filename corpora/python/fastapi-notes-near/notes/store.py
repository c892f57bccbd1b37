import os

from qdrant_client import QdrantClient
from qdrant_client.models import PointStruct
from sentence_transformers import SentenceTransformer

model = SentenceTransformer("all-MiniLM-L6-v2")
client = QdrantClient(url=os.environ["QDRANT_URL"])


def add(number, text):
    point = PointStruct(id=number, vector=model.encode(text).tolist(), payload={"text": text})
    client.upsert("notes", [point])


def find(text):
    found = client.query_points("notes", query=model.encode(text).tolist(), limit=5)
    return [point.payload["text"] for point in found.points]
