use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::Json;
use garde::Validate;
use sea_orm::{EntityTrait, Set};

use crate::entity::{ActiveModel, Entity, Model};
use crate::AppState;

#[derive(serde::Deserialize, Validate)]
pub struct NewTicket {
    #[garde(length(min = 3, max = 120))]
    title: String,
}

pub async fn list(State(state): State<AppState>) -> Json<Vec<Model>> {
    Json(Entity::find().all(&state.db).await.unwrap())
}

pub async fn open(State(state): State<AppState>, Json(new): Json<NewTicket>) -> StatusCode {
    if new.validate(&()).is_err() {
        return StatusCode::UNPROCESSABLE_ENTITY;
    }
    let ticket = ActiveModel { title: Set(new.title), ..Default::default() };
    Entity::insert(ticket).exec(&state.db).await.unwrap();
    StatusCode::CREATED
}

pub async fn close(State(state): State<AppState>, Path(id): Path<i32>) -> StatusCode {
    state.open.invalidate(&id).await;
    Entity::delete_by_id(id).exec(&state.db).await.unwrap();
    StatusCode::NO_CONTENT
}
