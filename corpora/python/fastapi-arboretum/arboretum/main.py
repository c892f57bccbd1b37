from aiocache import cached
from fastapi import FastAPI
from odmantic import AIOEngine

from arboretum.models import Tree

app = FastAPI()
engine = AIOEngine(database="arboretum")


@cached(ttl=300)
async def everything():
    return await engine.find(Tree)


@app.get("/trees")
async def trees():
    return await everything()


@app.put("/trees")
async def plant(tree: Tree):
    return await engine.save(tree)
