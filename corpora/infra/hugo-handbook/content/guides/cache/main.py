from fastapi import FastAPI
from redis import Redis

app = FastAPI()
redis = Redis()


@app.get("/rates/{currency}")
def rate(currency: str) -> str:
    return redis.get(currency) or "1.0"
