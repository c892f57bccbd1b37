use axum::routing::get;
use docs_axum::Documented;

#[tokio::main]
async fn main() {
    let app = Documented::<()>::new().route("/items", get(|| async { "[]" })).finish();
    let listener = tokio::net::TcpListener::bind("0.0.0.0:3000").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
