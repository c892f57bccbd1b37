from pydantic import BaseModel


class NewPermit(BaseModel):
    holder: str
    days: int


class Decision(BaseModel):
    granted: bool
