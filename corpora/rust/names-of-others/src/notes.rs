use axum::extract::Path;
use mongodb::bson::{doc, Document};
use mongodb::{Client, Collection};

async fn notes() -> Collection<Document> {
    let client = Client::with_uri_str("mongodb://db:27017").await.unwrap();
    client.database("plain").collection("notes")
}

pub async fn list() -> String {
    notes().await.count_documents(None, None).await.unwrap().to_string()
}

pub async fn write(Path(id): Path<String>, text: String) {
    notes().await.update_one(doc! {"_id": id}, doc! {"$set": {"text": text}}, None).await.unwrap();
}

#[cfg(test)]
mod tests {
    use validator::Validate;

    #[derive(Validate)]
    struct Probe {
        #[validate(email)]
        mail: String,
    }

    #[tokio::test]
    async fn serves() {
        warp::serve(warp::any()).run(([127, 0, 0, 1], 0)).await;
    }
}
