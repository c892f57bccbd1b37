from fastapi import FastAPI
from pydantic import BaseModel, Field

api = FastAPI(title="Tides")


class Gauge(BaseModel):
    harbour: str = Field(min_length=1)
    metres: float


@api.get("/tides/{harbour}")
async def tide(harbour: str) -> Gauge:
    return Gauge(harbour=harbour, metres=2.4)


@api.post("/tides")
async def measure(gauge: Gauge) -> Gauge:
    return gauge
