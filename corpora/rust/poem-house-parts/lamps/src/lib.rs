pub mod api;
pub mod lamp;

/// Add the routes of this part to a server of the house.
pub async fn add_to(server: &housekit::WebServer) -> housekit::Outcome<()> {
    server.add_service("lamps", housekit::web::poem_openapi::OpenApiService::new(api::LampApi, "Lamps", "1.0")).await
}
