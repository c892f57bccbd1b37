use tonic::transport::{Channel, Endpoint};

/// Connects to another node to copy its keys.
pub async fn connect(address: String) -> Result<Channel, tonic::transport::Error> {
    Endpoint::from_shared(address)?.connect().await
}
