from cachetools import TTLCache, cached
from fastapi import APIRouter, Depends, HTTPException
from greenhouse_units import Celsius
from pydantic import BaseModel, field_validator
from sqlmodel import Session, select

from climate.store import Bed, session

router = APIRouter()


class Wanted(BaseModel):
    degrees: float

    @field_validator("degrees")
    @classmethod
    def bearable(cls, value: float) -> float:
        return Celsius(value).value


@cached(TTLCache(maxsize=64, ttl=3600))
def advice(crop: str) -> str:
    return f"water {crop} in the morning"


@router.get("/")
def beds(db: Session = Depends(session)) -> list[Bed]:
    return list(db.exec(select(Bed)))


@router.put("/{bed_id}/wanted")
def want(bed_id: int, body: Wanted, db: Session = Depends(session)) -> dict[str, str]:
    bed = db.get(Bed, bed_id)
    if bed is None:
        raise HTTPException(404)
    bed.wanted = body.degrees
    db.add(bed)
    db.commit()
    return {"advice": advice(bed.crop)}
