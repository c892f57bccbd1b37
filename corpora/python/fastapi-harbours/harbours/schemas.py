from pydantic import BaseModel


class Found(BaseModel):
    name: str
    code: str | None
