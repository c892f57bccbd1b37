use guild_models::Member;
use mongodb::Database;
use rocket::{http::Status, serde::json::Json, State};
use validator::Validate;

#[put("/", data = "<data>")]
pub async fn join(db: &State<Database>, data: Json<Member>) -> Result<Status, Status> {
    let member = data.into_inner();
    member.validate().map_err(|_| Status::BadRequest)?;
    db.collection::<Member>("members").insert_one(member, None).await.map_err(|_| Status::InternalServerError)?;
    Ok(Status::Created)
}
