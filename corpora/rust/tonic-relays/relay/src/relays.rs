use relay_api::relay::{relay_service_server::RelayService, SwitchReply, SwitchRequest};
use relay_api::tonic::{self, Request, Response, Status};

use crate::tokens;

#[derive(Default)]
pub struct Relays;

#[tonic::async_trait]
impl RelayService for Relays {
    async fn switch(&self, request: Request<SwitchRequest>) -> Result<Response<SwitchReply>, Status> {
        tokens::check(request.metadata())?;
        Ok(Response::new(SwitchReply { on: request.into_inner().on }))
    }
}
