import duckdb
import falcon

db = duckdb.connect("tides.duckdb", read_only=True)


class Harbour:
    def on_get(self, req: falcon.Request, resp: falcon.Response, name: str) -> None:
        rows = db.execute("SELECT at, height FROM read_parquet('tides/*.parquet') WHERE harbour = ?", [name])
        resp.media = [{"at": str(at), "height": height} for at, height in rows.fetchall()]


app = falcon.App()
app.add_route("/harbours/{name}", Harbour())
