mod racks;
mod schema;

use diesel_async::pooled_connection::{bb8::Pool, AsyncDieselConnectionManager};
use diesel_async::AsyncPgConnection;
use dropshot::{ApiDescription, ConfigLogging, ConfigLoggingLevel, ServerBuilder};

pub struct Context {
    pub pool: Pool<AsyncPgConnection>,
}

#[tokio::main]
async fn main() -> Result<(), String> {
    let log = ConfigLogging::StderrTerminal { level: ConfigLoggingLevel::Info }.to_logger("racks").unwrap();
    let manager = AsyncDieselConnectionManager::new(std::env::var("DATABASE_URL").unwrap());
    let pool = Pool::builder().build(manager).await.unwrap();
    let mut api = ApiDescription::new();
    api.register(racks::list).unwrap();
    ServerBuilder::new(api, Context { pool }, log).start().unwrap().await
}
