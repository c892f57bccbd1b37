use mongodb::{bson::doc, Client, Collection};
use serde::{Deserialize, Serialize};

#[derive(Clone, Serialize, Deserialize)]
pub struct Lighthouse {
    pub name: String,
    pub height: f32,
}

#[derive(Clone)]
pub struct Lamps {
    towers: Collection<Lighthouse>,
}

impl Lamps {
    pub async fn open() -> Self {
        let uri = std::env::var("MONGODB_URI").unwrap();
        let client = Client::with_uri_str(uri).await.unwrap();
        Self { towers: client.database("lighthouses").collection("towers") }
    }

    pub async fn one(&self, name: &str) -> Option<Lighthouse> {
        self.towers.find_one(doc! { "name": name }).await.ok().flatten()
    }
}
