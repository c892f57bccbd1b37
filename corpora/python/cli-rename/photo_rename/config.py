from pydantic import BaseModel


class Config(BaseModel):
    pattern: str = "*.jpg"
    language: str = "en"
