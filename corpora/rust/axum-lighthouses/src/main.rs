mod lamps;
mod lists;
#[cfg(feature = "influx")]
mod timings;

use axum::{routing::get, Router};

#[tokio::main]
async fn main() {
    let lamps = lamps::Lamps::open().await;
    let app = Router::new()
        .route("/lighthouses", get(lists::all))
        .route("/lighthouses/{name}", get(lists::one))
        .with_state(lists::Lists::new(lamps));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
