use kit::{sqlx, store::Pool, web};

async fn wharves(web::State(pool): web::State<Pool>) -> web::Json<Vec<String>> {
    let rows = sqlx::query_scalar("SELECT name FROM wharves ORDER BY name").fetch_all(&pool).await.unwrap();
    web::Json(rows)
}

#[tokio::main]
async fn main() {
    let pool = kit::store::open().await;
    kit::web::serve(web::Router::new().route("/wharves", web::get(wharves)).with_state(pool)).await;
}
