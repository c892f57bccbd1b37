from sqlmodel import Field, SQLModel


class OldWell(SQLModel, table=True):
    __tablename__ = "brunnen"

    nr: int = Field(primary_key=True)
    tiefe: float
    ort: str


class OldReading(SQLModel, table=True):
    __tablename__ = "messung"

    nr: int = Field(primary_key=True)
    brunnen: int = Field(foreign_key="brunnen.nr")
    pegel: float
