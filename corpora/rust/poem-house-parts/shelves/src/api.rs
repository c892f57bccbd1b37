use housekit::web::poem_openapi;
use housekit::web::poem_openapi::{param::Path, payload::Json};

use crate::shelf;

#[derive(Clone, Default)]
pub struct ShelfApi;

#[poem_openapi::OpenApi(prefix_path = "/shelves")]
impl ShelfApi {
    /// Where a shelf stands
    #[oai(path = "/:id", method = "get")]
    async fn one(&self, id: Path<i32>) -> Json<Option<String>> {
        Json(shelf::find(id.0).await.map(|found| found.aisle))
    }
}
