import chromadb

client = chromadb.PersistentClient(path="vectors")
notes = client.get_or_create_collection("notes")


def add(number, text):
    notes.upsert(ids=[str(number)], documents=[text])


def find(text):
    return notes.query(query_texts=[text], n_results=5)["documents"][0]
