from pydantic import BaseModel, field_validator


class Firing(BaseModel):
    kiln: str
    cone: int
    hours: float

    @field_validator("cone")
    @classmethod
    def is_known(cls, cone: int) -> int:
        if not -22 <= cone <= 14:
            raise ValueError("no such cone")
        return cone
