mod methods;
mod sheet;

use jsonrpsee::server::Server;
use sea_orm::Database;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let database = Database::connect(std::env::var("DATABASE_URL")?).await?;
    let server = Server::builder().build("0.0.0.0:7117").await?;
    server.start(methods::all(database)?).stopped().await;
    Ok(())
}
