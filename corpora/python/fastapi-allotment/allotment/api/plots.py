from fastapi import APIRouter, Depends
from pydantic import BaseModel, field_validator

from allotment.plots.models import Plot

router = APIRouter()


class Wanted(BaseModel):
    number: int
    tenant: str

    @field_validator("number")
    def positive(cls, value):
        return abs(value)


def tenant(name: str):
    return name


@router.get("/")
async def plots(who=Depends(tenant)):
    return [plot.number async for plot in Plot.objects.filter(tenant=who)]


@router.post("/")
async def rent(wanted: Wanted):
    await Plot.objects.acreate(number=wanted.number, tenant=wanted.tenant)
