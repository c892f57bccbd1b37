from fastapi import FastAPI

from pagekit import Page, add_pages

app = FastAPI()


@app.get("/berths")
async def berths() -> Page[str]:
    return Page(items=["A1"], total=1)


add_pages(app)
