from mongoengine import Document, EmbeddedDocument, EmbeddedDocumentListField, IntField, StringField, URLField


class Provenance(EmbeddedDocument):
    owner = StringField(required=True)
    until = IntField()


class Exhibit(Document):
    title = StringField(required=True, max_length=200)
    room = IntField()
    image = URLField()
    history = EmbeddedDocumentListField(Provenance)
    meta = {"indexes": ["room"], "collection": "exhibits"}

    def to_dict(self):
        return {"id": str(self.id), "title": self.title, "room": self.room}
