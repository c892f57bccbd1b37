import falcon

from larder.shelves import Shelf

app = falcon.App()
app.add_route("/shelves/{name}", Shelf())
