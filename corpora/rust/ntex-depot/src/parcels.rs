use ntex::web;
use rbatis::{crud, RBatis};
use serde::{Deserialize, Serialize};
use serde_valid::Validate;

#[derive(Clone, Debug, Serialize, Deserialize, Validate)]
pub struct Parcel {
    pub id: Option<u64>,
    #[validate(maximum = 30)]
    pub weight: u32,
}

crud!(Parcel {});

#[web::post("/parcels")]
async fn take(rb: web::types::State<RBatis>, parcel: web::types::Json<Parcel>) -> web::HttpResponse {
    if parcel.validate().is_err() {
        return web::HttpResponse::BadRequest().finish();
    }
    Parcel::insert(rb.get_ref(), &parcel).await.unwrap();
    web::HttpResponse::Created().finish()
}

pub fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(take);
}
