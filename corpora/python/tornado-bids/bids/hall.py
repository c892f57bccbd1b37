import json

from schematics.exceptions import DataError
from tornado.websocket import WebSocketHandler

from bids.messages import Bid
from bids.rates import in_euro


class Hall(WebSocketHandler):
    listeners: dict[str, set["Hall"]] = {}

    def initialize(self, store):
        self.store = store

    def open(self, lot: str) -> None:
        self.lot = lot
        self.listeners.setdefault(lot, set()).add(self)

    def on_close(self) -> None:
        self.listeners[self.lot].discard(self)

    async def on_message(self, message: str) -> None:
        try:
            bid = Bid(json.loads(message), strict=True)
            bid.validate()
        except DataError as error:
            await self.write_message({"errors": error.to_primitive()})
            return
        await self.store.zadd(f"lot:{self.lot}", {bid.bidder: await in_euro(bid.amount, bid.currency)})
        for listener in self.listeners[self.lot]:
            await listener.write_message(bid.to_primitive())
