use housekit::web::poem_openapi;
use housekit::web::poem_openapi::{param::Path, payload::Json};

use crate::desk;

pub struct DeskApi;

#[poem_openapi::OpenApi(prefix_path = "/desks")]
impl DeskApi {
    #[oai(path = "/:id", method = "get")]
    async fn one(&self, id: Path<i32>) -> Json<Option<String>> {
        Json(desk::find(id.0).await.map(|found| found.room))
    }
}
