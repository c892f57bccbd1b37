from odmantic import Field, Model


class Tree(Model):
    species: str
    planted: int = Field(ge=1500)
