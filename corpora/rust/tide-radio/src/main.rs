use sqlx::mysql::MySqlPool;
use tide::{Request, Response, StatusCode};

#[derive(Clone)]
struct State {
    pool: MySqlPool,
}

#[async_std::main]
async fn main() -> tide::Result<()> {
    let pool = MySqlPool::connect(&std::env::var("DATABASE_URL")?).await?;
    let mut app = tide::with_state(State { pool });
    app.at("/shows").get(list).post(add);
    app.at("/shows/:id").delete(cancel);
    app.listen("0.0.0.0:8080").await?;
    Ok(())
}

async fn list(req: Request<State>) -> tide::Result<Response> {
    let rows: Vec<(String,)> = sqlx::query_as("SELECT title FROM shows").fetch_all(&req.state().pool).await?;
    Ok(Response::builder(200).body(format!("{:?}", rows)).build())
}

async fn add(mut req: Request<State>) -> tide::Result<Response> {
    let title = req.body_string().await?;
    sqlx::query("INSERT INTO shows (title) VALUES (?)").bind(title).execute(&req.state().pool).await?;
    Ok(Response::new(StatusCode::Created))
}

async fn cancel(_req: Request<State>) -> tide::Result<Response> {
    Ok(Response::new(StatusCode::NoContent))
}
