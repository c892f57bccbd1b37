from fastapi import status
from pydantic import BaseModel, field_validator
from tollcommon.service import Service

from gate.models import Passage

app = Service("gate").start()


class Seen(BaseModel):
    plate: str

    @field_validator("plate")
    def upper(cls, value):
        return value.upper()


@app.post("/passages", status_code=status.HTTP_201_CREATED)
async def passed(seen: Seen):
    Passage(plate=seen.plate).save()


@app.get("/passages")
async def passages():
    return Passage.all()
