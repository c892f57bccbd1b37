import weaviate

client = weaviate.connect_to_local(host="weaviate")
notes = client.collections.get("Note")


def add(number, text):
    notes.data.insert({"number": number, "text": text})


def find(text):
    return [found.properties["text"] for found in notes.query.near_text(query=text, limit=5).objects]
