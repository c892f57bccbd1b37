use housekit::{Outcome, WebServer};

#[housekit::main]
async fn main() -> Outcome<()> {
    let server = WebServer::configured("settings")?;
    shelves::add_to(&server).await?;
    lamps::add_to(&server).await?;
    server.start().await
}
