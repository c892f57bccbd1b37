pub use axum::{extract::State, routing::get, Json, Router};

pub async fn serve(router: Router) {
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8000").await.expect("a port");
    axum::serve(listener, router).await.expect("to serve");
}
