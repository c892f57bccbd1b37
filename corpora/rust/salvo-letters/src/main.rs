mod letters;

use salvo::{Router, Server};

#[tokio::main]
async fn main() {
    let root = Router::new().append(letters::routes());
    Server::new(root).bind(([0, 0, 0, 0], 8080)).await;
}
