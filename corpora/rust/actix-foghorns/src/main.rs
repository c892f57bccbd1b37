mod horn;

use actix_web::{web, App, Error, HttpRequest, HttpResponse, HttpServer};
use actix_web_actors::ws;

async fn listen(req: HttpRequest, stream: web::Payload) -> Result<HttpResponse, Error> {
    let bay = req.match_info().get("bay").unwrap_or("harbour").to_string();
    ws::start(horn::Horn::in_bay(bay), &req, stream)
}

async fn beats() -> HttpResponse {
    HttpResponse::Ok().finish()
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        App::new()
            .service(web::resource("/").route(web::get().to(HttpResponse::NotFound)))
            .service(web::resource("/v2/ws/{bay}").to(listen))
            .service(web::resource("/__lbheartbeat__").route(web::get().to(beats)))
            .service(web::resource("/__version__").route(web::get().to(beats)))
    })
    .bind(("0.0.0.0", 8090))?
    .run()
    .await
}
