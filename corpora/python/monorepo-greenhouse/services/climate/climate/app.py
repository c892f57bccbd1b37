import uvicorn
from fastapi import FastAPI

from climate.beds import router

app = FastAPI(title="Climate")
app.include_router(router, prefix="/beds")


def run() -> None:
    uvicorn.run(app, host="0.0.0.0", port=8000)
