#[macro_use]
extern crate rocket;

use rocket::serde::json::Json;
use rocket::State;
use sqlx::sqlite::SqlitePoolOptions;
use sqlx::SqlitePool;

mod entry;

use entry::Entry;

#[get("/entries")]
async fn list(pool: &State<SqlitePool>) -> Json<Vec<Entry>> {
    let all = sqlx::query_as::<_, Entry>("SELECT id, text FROM entries").fetch_all(pool.inner()).await.unwrap();
    Json(all)
}

#[put("/entries/<id>", data = "<text>")]
async fn rewrite(pool: &State<SqlitePool>, id: i64, text: String) {
    sqlx::query!("UPDATE entries SET text = ? WHERE id = ?", text, id).execute(pool.inner()).await.unwrap();
}

#[launch]
async fn rocket() -> _ {
    let pool = SqlitePoolOptions::new().connect("sqlite:diary.db").await.unwrap();
    sqlx::migrate!().run(&pool).await.unwrap();
    rocket::build().manage(pool).mount("/", routes![list, rewrite])
}
