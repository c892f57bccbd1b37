use rocket::serde::Serialize;

#[derive(Serialize, sqlx::FromRow)]
#[serde(crate = "rocket::serde")]
pub struct Entry {
    id: i64,
    text: String,
}
