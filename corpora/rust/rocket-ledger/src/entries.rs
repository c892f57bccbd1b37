use rocket::serde::{json::Json, Deserialize, Serialize};
use rocket_db_pools::sqlx::{self, Row};
use rocket_db_pools::{Connection, Database};

#[derive(Database)]
#[database("ledger")]
pub struct Ledger(sqlx::SqlitePool);

#[derive(Serialize, Deserialize)]
#[serde(crate = "rocket::serde")]
pub struct Entry {
    text: String,
    cents: i64,
}

#[get("/")]
pub async fn list(mut db: Connection<Ledger>) -> Option<Json<Vec<String>>> {
    let rows = sqlx::query("SELECT text FROM entries").fetch_all(&mut **db).await.ok()?;
    Some(Json(rows.iter().map(|row| row.get(0)).collect()))
}

#[post("/", data = "<entry>")]
pub async fn add(mut db: Connection<Ledger>, entry: Json<Entry>) -> Option<()> {
    sqlx::query("INSERT INTO entries (text, cents) VALUES (?, ?)")
        .bind(&entry.text)
        .bind(entry.cents)
        .execute(&mut **db)
        .await
        .ok()?;
    Some(())
}
