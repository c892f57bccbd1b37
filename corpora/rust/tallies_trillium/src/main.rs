mod store;

use trillium::{Conn, Handler};
use trillium_api::{api, Json};
use trillium_router::{Router, RouterConnExt};

fn routes() -> impl Handler {
    Router::new()
        .get("/tallies/:name", api(read))
        .post("/tallies/:name", api(add))
}

async fn read(conn: &mut Conn, _: ()) -> Json<i64> {
    let name = conn.param("name").unwrap_or_default().to_string();
    Json(store::count(&name).await)
}

async fn add(conn: &mut Conn, _: ()) -> Json<i64> {
    let name = conn.param("name").unwrap_or_default().to_string();
    Json(store::add(&name).await)
}

fn main() {
    trillium_tokio::run(routes());
}
