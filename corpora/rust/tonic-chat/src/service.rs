use charybdis::operations::Insert;
use scylla::CachingSession;
use tonic::{Request, Response, Status};

use crate::message::Message;
use crate::pb;
use crate::pb::chat_server::Chat;

pub struct ChatService {
    pub session: CachingSession,
}

#[tonic::async_trait]
impl Chat for ChatService {
    async fn send(&self, request: Request<pb::Message>) -> Result<Response<pb::Sent>, Status> {
        let sent = request.into_inner();
        let message = Message { room: sent.room, text: sent.text };
        message.insert().execute(&self.session).await.map_err(|e| Status::internal(e.to_string()))?;
        Ok(Response::new(pb::Sent {}))
    }
}
