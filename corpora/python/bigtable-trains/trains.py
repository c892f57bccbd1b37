import os

from google.cloud import bigtable
from google.cloud.bigtable import row_filters
from litestar import Litestar, get, put

client = bigtable.Client(project=os.environ["PROJECT"])
positions = client.instance("trains").table("positions")


@get("/trains/{train:str}")
async def where(train: str) -> dict[str, str]:
    row = positions.read_row(train.encode(), filter_=row_filters.CellsColumnLimitFilter(1))
    return {"at": row.cells["p"][b"at"][0].value.decode()} if row else {}


@put("/trains/{train:str}")
async def move(train: str, data: dict[str, str]) -> None:
    row = positions.direct_row(train.encode())
    row.set_cell("p", "at", data["at"])
    row.commit()


app = Litestar([where, move])
