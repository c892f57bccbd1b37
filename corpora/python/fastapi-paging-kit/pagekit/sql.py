from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from pagekit.pages import Page, PageParams


async def paged(session: AsyncSession, query, params: PageParams) -> Page:
    total = await session.scalar(select(func.count()).select_from(query.subquery()))
    rows = await session.scalars(query.offset((params.page - 1) * params.size).limit(params.size))
    return Page(items=list(rows), total=total)
