use axum::{extract::{Path, State}, routing::post, Router};
use fred::prelude::{ListInterface, PubsubInterface};
use wharf::redis::RedisBus;

#[tokio::main]
async fn main() {
    let bus = RedisBus::open("redis://bus:6379").await;
    let app = Router::new().route("/bells/{bell}/ring", post(ring)).with_state(bus);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

async fn ring(State(bus): State<RedisBus>, Path(bell): Path<String>) {
    bus.client.publish("rung", &bell).await.unwrap();
    bus.client.rpush("to-oil", &bell).await.unwrap();
}
