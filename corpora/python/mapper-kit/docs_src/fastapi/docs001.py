import uvicorn
from fastapi import FastAPI
from sqlalchemy import create_engine

from mapper_kit import table_of

app = FastAPI()
engine = create_engine("sqlite:///kites.db")


@app.get("/kites")
def kites():
    return table_of(object)


@app.post("/kites")
def add(kite: dict):
    return kite


if __name__ == "__main__":
    uvicorn.run(app)
