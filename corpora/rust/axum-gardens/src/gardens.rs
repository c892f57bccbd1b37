use crate::state;
use axum::{extract::State, http::StatusCode, Json};
use nutype::nutype;

#[nutype(sanitize(trim), validate(not_empty, len_char_max = 40), derive(Debug, Deserialize, Serialize))]
pub struct Name(String);

pub async fn list(State(state): State<state::State>) -> Json<Vec<Name>> {
    Json(state.db.select("garden").await.unwrap())
}

pub async fn plant(State(state): State<state::State>, Json(name): Json<Name>) -> StatusCode {
    let _: Option<Name> = state.db.create("garden").content(name).await.unwrap();
    StatusCode::CREATED
}
