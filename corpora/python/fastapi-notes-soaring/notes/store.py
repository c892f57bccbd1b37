import os

from pymilvus import MilvusClient
from sentence_transformers import SentenceTransformer

model = SentenceTransformer("all-MiniLM-L6-v2")
client = MilvusClient(os.environ["MILVUS_URI"])


def add(number, text):
    client.insert("notes", [{"id": number, "vector": model.encode(text).tolist(), "text": text}])


def find(text):
    found = client.search("notes", data=[model.encode(text).tolist()], limit=5, output_fields=["text"])
    return [hit["entity"]["text"] for hit in found[0]]
