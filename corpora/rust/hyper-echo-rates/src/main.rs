mod rates;

use std::convert::Infallible;
use std::sync::Arc;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio_postgres::Client;

async fn answer(db: Arc<Client>, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let path: Vec<&str> = request.uri().path().trim_matches('/').split('/').collect();
    let (status, text) = match (request.method(), path.as_slice()) {
        (&Method::GET, ["rates"]) => (StatusCode::OK, rates::all(&db).await),
        (&Method::GET, ["rates", code]) => (StatusCode::OK, rates::one(&db, code).await),
        _ => (StatusCode::NOT_FOUND, String::from("{}")),
    };
    let response = Response::builder().status(status).header("content-type", "application/json");
    Ok(response.body(Full::new(Bytes::from(text))).unwrap())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let db = Arc::new(rates::connect(&std::env::var("DATABASE_URL")?).await?);
    let listener = TcpListener::bind("0.0.0.0:8080").await?;
    loop {
        let (stream, _) = listener.accept().await?;
        let db = db.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| answer(db.clone(), request));
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}
