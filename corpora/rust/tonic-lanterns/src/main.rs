mod lanterns;
mod metrics;

use lanterns::{pb::lanterns_server::LanternsServer, Keeper};
use tonic::transport::Server;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tokio::spawn(metrics::serve(9090));
    Server::builder()
        .add_service(LanternsServer::new(Keeper::default()))
        .serve("0.0.0.0:50051".parse()?)
        .await?;
    Ok(())
}
