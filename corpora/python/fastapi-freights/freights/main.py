from fastapi import FastAPI

from freights.store import of_port

app = FastAPI()


@app.get("/freights/{port}")
def freights(port: str):
    return of_port(port)
