use pavex::request::path::PathParams;
use pavex::response::body::Json;
use pavex::{Response, get, post};
use sqlx::PgPool;

#[derive(serde::Serialize, sqlx::FromRow)]
pub struct Slot {
    id: i64,
    bench: String,
}

#[PathParams]
pub struct Bench {
    pub bench: String,
}

#[get(path = "/slots")]
pub async fn list(pool: &PgPool) -> Response {
    let found: Vec<Slot> = sqlx::query_as("select id, bench from slots").fetch_all(pool).await.unwrap();
    Response::ok().set_typed_body(Json::new(found).unwrap())
}

#[post(path = "/slots/{bench}")]
pub async fn take(bench: &PathParams<Bench>, pool: &PgPool) -> Response {
    sqlx::query("insert into slots (bench) values ($1)").bind(&bench.0.bench).execute(pool).await.unwrap();
    Response::created()
}
