use cot::db::{Auto, Database, model, query};
use cot::json::Json;
use cot::request::extractors::RequestDb;

#[model]
pub struct Boat {
    #[model(primary_key)]
    id: Auto<i64>,
    name: String,
    metres: i32,
}

pub async fn list(RequestDb(db): RequestDb) -> cot::Result<Json<Vec<String>>> {
    Ok(Json(long(&db).await?))
}

async fn long(db: &Database) -> cot::Result<Vec<String>> {
    Ok(query!(Boat, $metres > 5).all(db).await?.into_iter().map(|b| b.name).collect())
}
