import falcon

from lockers.ledger import owner_of


class Locker:
    def on_get(self, request: falcon.Request, response: falcon.Response, number: str) -> None:
        response.media = {"locker": number, "owner": owner_of(number)}


app = falcon.App()
app.add_route("/lockers/{number}", Locker())
