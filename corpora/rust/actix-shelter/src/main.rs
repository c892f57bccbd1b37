mod animals;
mod cache;
mod models;
mod schema;

use actix_web::{web, App, HttpServer};
use diesel::pg::PgConnection;
use diesel::r2d2::{ConnectionManager, Pool};
use diesel_migrations::{embed_migrations, EmbeddedMigrations, MigrationHarness};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let url = std::env::var("DATABASE_URL").expect("DATABASE_URL");
    let pool = Pool::new(ConnectionManager::<PgConnection>::new(url)).expect("pool");
    pool.get().unwrap().run_pending_migrations(MIGRATIONS).expect("migrations");
    HttpServer::new(move || {
        App::new()
            .app_data(web::Data::new(pool.clone()))
            .service(animals::list)
            .service(animals::admit)
            .service(animals::release)
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
