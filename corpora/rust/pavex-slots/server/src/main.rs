use pavex::server::Server;

#[tokio::main]
async fn main() {
    let server = Server::new().bind("0.0.0.0:8000".parse().unwrap()).await.unwrap();
    server_sdk::run(server, server_sdk::ApplicationState::new().await).await;
}
