#[cfg(feature = "postgres")]
mod postgres_store;
#[cfg(feature = "sqlite")]
mod sqlite_store;

use futures_util::StreamExt;
use hyper::service::{make_service_fn, service_fn};
use hyper::{upgrade, Body, Request, Response, Server};
use tokio_tungstenite::tungstenite::protocol::Role;
use tokio_tungstenite::WebSocketStream;

async fn answer(mut request: Request<Body>) -> Result<Response<Body>, hyper::Error> {
    tokio::spawn(async move {
        let upgraded = upgrade::on(&mut request).await.unwrap();
        let mut socket = WebSocketStream::from_raw_socket(upgraded, Role::Server, None).await;
        while let Some(Ok(note)) = socket.next().await {
            sqlite_store::keep(note.to_text().unwrap_or_default());
        }
    });
    Ok(Response::builder().status(101).body(Body::empty()).unwrap())
}

#[tokio::main]
async fn main() {
    let service = make_service_fn(|_| async { Ok::<_, hyper::Error>(service_fn(answer)) });
    Server::bind(&([0, 0, 0, 0], 8080).into()).serve(service).await.unwrap();
}
