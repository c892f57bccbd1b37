use salvo::{
    http::HttpError,
    prelude::{async_trait, fn_handler},
    Request, Response, Router,
};
use serde::Serialize;
use sqlx::PgPool;
use uuid::Uuid;

#[derive(Serialize, sqlx::FromRow)]
struct Letter {
    id: Uuid,
    body: String,
}

#[fn_handler]
async fn list(_req: &mut Request, res: &mut Response) -> Result<(), HttpError> {
    let found = sqlx::query_as::<_, Letter>("SELECT id, body FROM letters").fetch_all(pool()).await;
    res.render_json(&found.unwrap_or_default());
    Ok(())
}

fn pool() -> &'static PgPool {
    crate::POOL.get().unwrap()
}

pub fn routes() -> Vec<Router> {
    vec![
        Router::new().path("api/letters").get(list),
        Router::new().path("api/letters/<id>").get(list),
    ]
}
