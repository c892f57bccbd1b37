mod api;
mod desk;

use housekit::web::poem_openapi::OpenApiService;

#[housekit::main]
async fn main() {
    let service = OpenApiService::new(api::DeskApi, "Desks", "1.0");
    housekit::serve(service).await;
}
