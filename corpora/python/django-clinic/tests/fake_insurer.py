from bottle import Bottle
from cerberus import Validator
from sqlalchemy import create_engine

app = Bottle()
claims = Validator({"patient": {"type": "string"}})
engine = create_engine("sqlite://")


@app.post("/claims")
def claim():
    return {"ok": True}
