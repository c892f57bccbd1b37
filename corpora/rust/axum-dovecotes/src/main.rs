mod keepers;
mod routes;

use keepers::{pb::keepers_server::KeepersServer, Desk};
use tokio::net::TcpListener;
use tonic::transport::Server;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let desk = Desk::default();
    let grpc = desk.clone();
    tokio::spawn(async move {
        Server::builder()
            .add_service(KeepersServer::new(grpc))
            .serve("0.0.0.0:50051".parse().unwrap())
            .await
    });
    let listener = TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, routes::routes(desk)).await?;
    Ok(())
}
