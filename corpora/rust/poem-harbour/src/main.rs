use deadpool_postgres::{Config, Runtime};
use poem::listener::TcpListener;
use poem::{delete, get, EndpointExt, Route, Server};
use tokio_postgres::NoTls;

mod ships;

mod embedded {
    use refinery::embed_migrations;
    embed_migrations!("migrations");
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut config = Config::new();
    config.host = Some("db".into());
    let pool = config.create_pool(Some(Runtime::Tokio1), NoTls)?;
    let mut client = pool.get().await?;
    embedded::migrations::runner().run_async(&mut **client).await?;
    let app = Route::new()
        .at("/ships", get(ships::list))
        .at("/ships/:id", delete(ships::depart))
        .data(pool);
    Server::new(TcpListener::bind("0.0.0.0:3000")).run(app).await?;
    Ok(())
}
