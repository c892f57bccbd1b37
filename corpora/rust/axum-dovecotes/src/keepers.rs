use tonic::{Request, Response, Status};

pub mod pb {
    tonic::include_proto!("keepers");
}

#[derive(Clone, Default)]
pub struct Desk {}

#[tonic::async_trait]
impl pb::keepers_server::Keepers for Desk {
    type WatchStream = tokio_stream::wrappers::ReceiverStream<Result<pb::Message, Status>>;

    async fn watch(&self, request: Request<pb::WatchRequest>) -> Result<Response<Self::WatchStream>, Status> {
        println!("{}", request.into_inner().cote);
        Err(Status::unavailable("no birds yet"))
    }
}
