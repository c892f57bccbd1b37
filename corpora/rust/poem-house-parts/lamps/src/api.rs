use housekit::web::poem_openapi;
use housekit::web::poem_openapi::{param::Path, payload::Json};

use crate::lamp;

#[derive(Clone, Default)]
pub struct LampApi;

#[poem_openapi::OpenApi(prefix_path = "/lamps")]
impl LampApi {
    /// Light a lamp or put it out
    #[oai(path = "/:id", method = "put")]
    async fn turn(&self, id: Path<i32>, lit: Json<bool>) -> Json<bool> {
        Json(lamp::turn(id.0, lit.0).await)
    }
}
