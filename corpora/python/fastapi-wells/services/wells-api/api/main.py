from fastapi import FastAPI, HTTPException
from mangum import Mangum
from wells.store import Well, Wells

app = FastAPI()
wells = Wells()


@app.get("/wells/{well}")
def find(well: str) -> Well:
    found = wells.find(well)
    if found is None:
        raise HTTPException(404)
    return found


@app.put("/wells/{well}")
def keep(well: str, changed: Well) -> Well:
    wells.keep(changed)
    return changed


handler = Mangum(app)
