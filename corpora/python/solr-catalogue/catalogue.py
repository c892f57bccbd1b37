import os

import pysolr
from bottle import Bottle, request, run

app = Bottle()
solr = pysolr.Solr(os.environ.get("SOLR_URL", "http://solr:8983/solr/books"), always_commit=True)


@app.get("/books")
def books():
    return {"books": [dict(book) for book in solr.search(request.query.q, rows=20)]}


@app.post("/books")
def add():
    solr.add([request.json])
    return {"ok": True}


if __name__ == "__main__":
    run(app, host="0.0.0.0", port=8000)
