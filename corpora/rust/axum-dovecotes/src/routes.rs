use crate::keepers::Desk;
use axum::{
    extract::{Path, State},
    routing::{get, post},
    Json, Router,
};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Cote {
    name: String,
    birds: u32,
}

#[derive(Deserialize)]
struct Letter {
    text: String,
}

pub fn routes(desk: Desk) -> Router {
    Router::new()
        .route("/cotes/{name}", get(show))
        .route("/cotes/{name}/letters", post(send))
        .with_state(desk)
}

async fn show(Path(name): Path<String>) -> Json<Cote> {
    Json(Cote { name, birds: 7 })
}

async fn send(State(_desk): State<Desk>, Path(name): Path<String>, Json(letter): Json<Letter>) -> String {
    format!("{name}: {}", letter.text.len())
}
