use actix::{Actor, StreamHandler};
use actix_web_actors::ws;

pub struct Horn {
    bay: String,
}

impl Horn {
    pub fn in_bay(bay: String) -> Self {
        Horn { bay }
    }
}

impl Actor for Horn {
    type Context = ws::WebsocketContext<Self>;
}

impl StreamHandler<Result<ws::Message, ws::ProtocolError>> for Horn {
    fn handle(&mut self, message: Result<ws::Message, ws::ProtocolError>, ctx: &mut Self::Context) {
        if let Ok(ws::Message::Text(text)) = message {
            ctx.text(format!("{}: {text}", self.bay));
        }
    }
}
