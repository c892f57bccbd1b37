mod gardens;
mod state;

use axum::{routing::get, Router};

#[tokio::main]
async fn main() {
    let state = state::open().await;
    let app = Router::new().route("/gardens", get(gardens::list).post(gardens::plant)).with_state(state);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
