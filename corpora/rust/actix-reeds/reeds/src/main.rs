mod cut;

use actix_web::{get, post, web, App, HttpResponse, HttpServer};
use charybdis::operations::{Find, Insert};
use cut::Cut;
use scylla::{CachingSession, SessionBuilder};

#[get("/cuts/{bed}/{year}")]
async fn read(db: web::Data<CachingSession>, path: web::Path<(String, i32)>) -> HttpResponse {
    let (bed, year) = path.into_inner();
    let cut = Cut { bed, year, ..Default::default() };
    match Cut::find_by_primary_key_value((cut.bed, cut.year)).execute(&db).await {
        Ok(found) => HttpResponse::Ok().json(found),
        Err(_) => HttpResponse::NotFound().finish(),
    }
}

#[post("/cuts")]
async fn add(db: web::Data<CachingSession>, cut: web::Json<Cut>) -> HttpResponse {
    match cut.into_inner().insert().execute(&db).await {
        Ok(_) => HttpResponse::Created().finish(),
        Err(_) => HttpResponse::BadGateway().finish(),
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let session = SessionBuilder::new().known_node(std::env::var("NODES").unwrap()).build().await.unwrap();
    let db = web::Data::new(CachingSession::from(session, 100));
    HttpServer::new(move || App::new().app_data(db.clone()).service(read).service(add)).bind(("0.0.0.0", 8080))?.run().await
}
