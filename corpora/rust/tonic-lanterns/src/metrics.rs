use actix_web::{get, App, HttpResponse, HttpServer, Responder};
use prometheus::{Encoder, TextEncoder};

pub fn lit(street: &str) {
    println!("{street}");
}

#[get("/metrics")]
async fn get_metrics() -> impl Responder {
    let mut buffer = Vec::new();
    TextEncoder::new().encode(&prometheus::gather(), &mut buffer).unwrap();
    HttpResponse::Ok().body(buffer)
}

pub async fn serve(port: u16) -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(get_metrics)).bind(("0.0.0.0", port))?.run().await
}
