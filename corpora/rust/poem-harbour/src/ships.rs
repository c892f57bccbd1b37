use deadpool_postgres::Pool;
use poem::handler;
use poem::web::{Data, Json, Path};

#[handler]
pub async fn list(pool: Data<&Pool>) -> Json<Vec<String>> {
    let client = pool.get().await.unwrap();
    let rows = client.query("SELECT name FROM ships ORDER BY name", &[]).await.unwrap();
    Json(rows.iter().map(|row| row.get(0)).collect())
}

#[handler]
pub async fn depart(pool: Data<&Pool>, Path(id): Path<i32>) {
    let client = pool.get().await.unwrap();
    client.execute("DELETE FROM ships WHERE id = $1", &[&id]).await.unwrap();
}
