from google.cloud import firestore


class Numbers:
    def __init__(self, client: firestore.AsyncClient) -> None:
        self._counters = client.collection("counters")

    async def next(self, name: str) -> int:
        counter = self._counters.document(name)
        number = (await counter.get()).get("next")
        await counter.update({"next": firestore.Increment(1)})
        return number
