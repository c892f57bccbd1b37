mod multiplex;
mod pages;
mod relays;
mod tokens;

use relay_api::relay::relay_service_server::RelayServiceServer;
use relay_api::tonic::transport::Server as GrpcServer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    GrpcServer::builder()
        .accept_http1(true)
        .layer(multiplex::PagesLayer::new(pages::pages()))
        .add_service(RelayServiceServer::new(relays::Relays::default()))
        .serve("0.0.0.0:8080".parse()?)
        .await?;
    Ok(())
}
