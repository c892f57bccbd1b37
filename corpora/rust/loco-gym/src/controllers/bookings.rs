use axum::extract::State;
use loco_rs::prelude::*;
use serde::Deserialize;
use validator::Validate;

use crate::models::bookings::{ActiveModel, Entity};

#[derive(Debug, Deserialize, Validate)]
pub struct Params {
    #[validate(length(min = 2))]
    pub course: String,
}

async fn list(State(ctx): State<AppContext>) -> Result<Json<Vec<crate::models::bookings::Model>>> {
    format::json(Entity::find().all(&ctx.db).await?)
}

async fn add(State(ctx): State<AppContext>, Json(params): Json<Params>) -> Result<()> {
    params.validate().map_err(|e| Error::BadRequest(e.to_string()))?;
    let item = ActiveModel { course: Set(params.course), ..Default::default() };
    item.insert(&ctx.db).await?;
    format::empty()
}

pub fn routes() -> Routes {
    Routes::new().prefix("bookings").add("/", get(list)).add("/", post(add))
}
