use loco_rs::prelude::*;
use serde::Deserialize;

use crate::models::dogs::{ActiveModel, Entity};

#[derive(Debug, Deserialize)]
pub struct Params {
    pub name: String,
}

async fn list(State(ctx): State<AppContext>) -> Result<Response> {
    format::json(Entity::find().all(&ctx.db).await?)
}

async fn add(State(ctx): State<AppContext>, Json(params): Json<Params>) -> Result<Response> {
    let dog = ActiveModel { name: Set(params.name), ..Default::default() };
    format::json(dog.insert(&ctx.db).await?)
}

pub fn routes() -> Routes {
    Routes::new().prefix("dogs").add("/", get(list)).add("/", post(add))
}
