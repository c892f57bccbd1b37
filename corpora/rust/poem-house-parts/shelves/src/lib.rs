pub mod api;
pub mod shelf;

/// Add the routes of this part to a server of the house.
pub async fn add_to(server: &housekit::WebServer) -> housekit::Outcome<()> {
    server.add("shelves", api::ShelfApi).await
}
