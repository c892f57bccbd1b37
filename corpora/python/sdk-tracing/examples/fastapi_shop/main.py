from fastapi import FastAPI
from sqlmodel import Field, SQLModel, create_engine

import footprints.integrations

footprints.integrations.install()
app = FastAPI()
engine = create_engine("postgresql://shop@localhost/shop")


class Article(SQLModel, table=True):
    id: int = Field(primary_key=True)


@app.get("/articles")
def articles() -> list[Article]:
    return []
