from datetime import date

from pydantic import BaseModel, ConfigDict, Field, field_validator


class TitleIn(BaseModel):
    isbn: str = Field(min_length=10, max_length=13)
    name: str

    @field_validator("isbn")
    @classmethod
    def digits(cls, value: str) -> str:
        return value.replace("-", "")


class TitleOut(TitleIn):
    model_config = ConfigDict(from_attributes=True)

    id: int


class LoanIn(BaseModel):
    title_id: int
    reader: str
    due: date
