use axum::routing::{get, put};
use axum::Router;

mod notes;

#[tokio::main]
async fn main() {
    let app = Router::new().route("/notes", get(notes::list)).route("/notes/:id", put(notes::write));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
