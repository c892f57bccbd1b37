use salvo::prelude::*;

#[handler]
async fn hello() -> &'static str {
    "hello"
}

#[tokio::main]
async fn main() {
    let app = tide::new();
    rouille::start_server("0:1", |_| todo!());
    Server::new(TcpListener::new("0:2").bind().await).serve(Router::new().get(hello)).await;
}
