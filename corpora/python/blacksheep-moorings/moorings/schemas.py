from pydantic import BaseModel, Field


class NewMooring(BaseModel):
    quay: str = Field(max_length=40)
