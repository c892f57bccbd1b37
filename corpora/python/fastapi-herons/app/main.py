"""Counts of herons by place and day."""

import csv
from pathlib import Path

from fastapi import FastAPI, HTTPException

app = FastAPI(title="Herons")
COUNTS = Path("data/counts.csv")


@app.get("/counts/{place}")
def counts(place: str) -> list[dict[str, str]]:
    with COUNTS.open() as lines:
        found = [row for row in csv.DictReader(lines) if row["place"] == place]
    if not found:
        raise HTTPException(404)
    return found
