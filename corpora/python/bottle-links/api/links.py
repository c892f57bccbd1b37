import secrets
import sqlite3

import bottle
import jsonschema
from bottle import HTTPError, redirect, request, response

SCHEMA = {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "format": "uri"}}}
app = bottle.Bottle()
db = sqlite3.connect("/data/links.db", check_same_thread=False)
db.execute("CREATE TABLE IF NOT EXISTS links (code TEXT PRIMARY KEY, url TEXT NOT NULL)")


@app.post("/links")
def shorten():
    try:
        jsonschema.validate(request.json, SCHEMA)
    except jsonschema.ValidationError as error:
        raise HTTPError(422, error.message)
    code = secrets.token_urlsafe(5)
    with db:
        db.execute("INSERT INTO links VALUES (?, ?)", (code, request.json["url"]))
    response.status = 201
    return {"code": code}


@app.get("/<code>")
def follow(code):
    row = db.execute("SELECT url FROM links WHERE code = ?", (code,)).fetchone()
    if row is None:
        raise HTTPError(404, "no such link")
    redirect(row[0])


if __name__ == "__main__":
    bottle.run(app, host="0.0.0.0", port=8080)
