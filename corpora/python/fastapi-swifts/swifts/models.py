from redis_om import Field, HashModel


class Swift(HashModel):
    ring: str = Field(index=True)
    grams: int
