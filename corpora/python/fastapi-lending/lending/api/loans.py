from fastapi import APIRouter, Depends
from sqlalchemy.ext.asyncio import AsyncSession

from lending.database import session
from lending.models import Loan
from lending.schemas import LoanIn

router = APIRouter()


@router.post("/", status_code=201)
async def lend(body: LoanIn, db: AsyncSession = Depends(session)):
    db.add(Loan(**body.model_dump()))
    await db.commit()
    return {"due": body.due.isoformat()}


@router.delete("/{loan_id}", status_code=204)
async def give_back(loan_id: int, db: AsyncSession = Depends(session)) -> None:
    await db.delete(await db.get(Loan, loan_id))
    await db.commit()
