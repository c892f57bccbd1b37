import asyncio
import json

import plyvel
import tornado.web

db = plyvel.DB("/var/lib/ledger", create_if_missing=True)


class Entries(tornado.web.RequestHandler):
    def get(self, account):
        self.write({"entries": [json.loads(value) for _, value in db.iterator(prefix=account.encode() + b"/")]})

    def post(self, account):
        number = sum(1 for _ in db.iterator(prefix=account.encode() + b"/"))
        db.put(f"{account}/{number:09}".encode(), self.request.body, sync=True)
        self.set_status(201)


async def main():
    tornado.web.Application([(r"/accounts/(\w+)", Entries)]).listen(8080)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
