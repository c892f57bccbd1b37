mod lines;
mod positions;

use axum::{routing::{get, put}, Router};

#[tokio::main]
async fn main() {
    let app = Router::new()
        .route("/lines/:id", get(lines::show))
       .route("/trams/:id", put(positions::store));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
