from fastapi import FastAPI
from pydantic import BaseModel


class Column(BaseModel):
    name: str
    width: int


class AdminRouter(FastAPI):
    def __init__(self, tables):
        super().__init__(title="Buntings")
        inner = FastAPI(title="Buntings inside")
        inner.add_api_route("/tables/", endpoint=lambda: list(tables), methods=["GET"])
        inner.add_api_route("/columns/", endpoint=self.add_column, methods=["POST"])
        self.mount("/private", inner)

    def add_column(self, column: Column) -> Column:
        return column


def create_admin(tables):
    """Make the administration of these tables, which an application mounts."""
    return AdminRouter(tables)
