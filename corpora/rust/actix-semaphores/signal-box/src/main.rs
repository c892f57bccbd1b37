mod semaphores;

use actix_web::{web, App, HttpServer};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let dsn = std::env::var("SIGNALS_DSN").expect("SIGNALS_DSN");
    let store = web::Data::from(std::sync::Arc::from(signal_common::db::open(&dsn).await.expect("a store")));
    HttpServer::new(move || {
        App::new()
            .app_data(store.clone())
            .service(web::resource("/semaphores").route(web::get().to(semaphores::list)))
            .service(web::resource("/semaphores/{mast}").route(web::put().to(semaphores::set)))
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
