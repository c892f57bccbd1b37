use charybdis_migrate::MigrationBuilder;
use scylla::{CachingSession, SessionBuilder};
use tonic::transport::Server;

mod message;
mod service;

pub mod pb {
    tonic::include_proto!("chat");
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let session = SessionBuilder::new().known_node("scylla:9042").build().await?;
    let migration = MigrationBuilder::new().keyspace("chat".to_string()).build(&session).await;
    migration.run().await;
    let chat = service::ChatService { session: CachingSession::from(session, 100) };
    Server::builder()
        .add_service(pb::chat_server::ChatServer::new(chat))
        .serve("0.0.0.0:50051".parse()?)
        .await?;
    Ok(())
}
