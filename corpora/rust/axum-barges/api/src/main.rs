mod crews;
mod places;

use axum::{
    extract::{Path, State},
    routing::{get, put},
    Json, Router,
};
use wharf::redis::RedisStock;

#[tokio::main]
async fn main() {
    let stock = RedisStock::open("redis://cache:6379").await;
    let app = Router::new()
        .route("/reaches/{reach}/barges", get(list))
        .route("/barges/{barge}/place", put(note))
        .route("/barges/{barge}/crew", get(crew))
        .with_state(stock);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

async fn list(State(stock): State<RedisStock>, Path(reach): Path<String>) -> Json<Vec<String>> {
    Json(places::along(&stock, &reach).await)
}

async fn note(State(stock): State<RedisStock>, Path(barge): Path<String>, Json(place): Json<places::Place>) {
    places::note(&stock, &barge, &place).await
}

async fn crew(State(stock): State<RedisStock>, Path(barge): Path<String>) -> Json<Vec<String>> {
    Json(crews::of(&stock, &barge).await)
}
