use tonic::{Request, Response, Status};

pub mod pb {
    tonic::include_proto!("lanterns");
}

#[derive(Default)]
pub struct Keeper {}

#[tonic::async_trait]
impl pb::lanterns_server::Lanterns for Keeper {
    async fn light(&self, request: Request<pb::LightRequest>) -> Result<Response<pb::LightReply>, Status> {
        crate::metrics::lit(&request.into_inner().street);
        Ok(Response::new(pb::LightReply { lit: true }))
    }
}
