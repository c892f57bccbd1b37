from fastapi import FastAPI
from redis_om import Migrator

from swifts.models import Swift

app = FastAPI()


@app.on_event("startup")
def index():
    Migrator().run()


@app.get("/swifts/{ring}")
def swift(ring: str):
    return Swift.find(Swift.ring == ring).first()


@app.post("/swifts")
def create(swift: Swift):
    return swift.save()
