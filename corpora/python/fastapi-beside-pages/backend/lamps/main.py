from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Order(BaseModel):
    lamp: str
    level: int


@app.post("/orders")
def order(wanted: Order) -> dict[str, int]:
    return {wanted.lamp: wanted.level}
