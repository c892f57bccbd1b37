mod positions;

use axum::{routing::put, Router};

#[tokio::main]
async fn main() {
    let app = Router::new().route("/trams/:id", put(positions::store));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
