from fastapi import APIRouter, Depends, HTTPException
from fastapi_cache.decorator import cache
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from lending.database import session
from lending.models import Title
from lending.schemas import TitleIn, TitleOut

router = APIRouter()


@router.get("/", response_model=list[TitleOut])
@cache(expire=60)
async def titles(db: AsyncSession = Depends(session)):
    return (await db.scalars(select(Title).order_by(Title.name))).all()


@router.post("/", response_model=TitleOut, status_code=201)
async def add(body: TitleIn, db: AsyncSession = Depends(session)):
    if await db.scalar(select(Title).where(Title.isbn == body.isbn)):
        raise HTTPException(409, "known already")
    title = Title(**body.model_dump())
    db.add(title)
    await db.commit()
    return title
