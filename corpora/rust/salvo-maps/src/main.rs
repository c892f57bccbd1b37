use mongodb::{Client, Collection};
use salvo::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Marker {
    name: String,
    at: [f64; 2],
}

async fn markers() -> Collection<Marker> {
    let client = Client::with_uri_str(std::env::var("MONGO_URL").unwrap()).await.unwrap();
    client.database("maps").collection("markers")
}

#[handler]
async fn add(req: &mut Request, res: &mut Response) {
    let marker: Marker = req.parse_json().await.unwrap();
    markers().await.insert_one(marker, None).await.unwrap();
    res.status_code(StatusCode::CREATED);
}

#[handler]
async fn count(res: &mut Response) {
    let n = markers().await.count_documents(None, None).await.unwrap();
    res.render(Json(n));
}

#[tokio::main]
async fn main() {
    let router = Router::with_path("markers").get(count).post(add);
    let acceptor = TcpListener::new("0.0.0.0:5800").bind().await;
    Server::new(acceptor).serve(router).await;
}
