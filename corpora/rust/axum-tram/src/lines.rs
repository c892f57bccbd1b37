use axum::{extract::Path, Json};
use fred::{prelude::{ClientLike, KeysInterface, RedisClient}, types::Expiration};
use serde_json::{json, Value};

/// A line with its stops: worked out from all positions, and so not for every request.
pub async fn show(Path(id): Path<String>) -> Json<Value> {
    let client = RedisClient::default();
    client.init().await.unwrap();
    if let Ok(kept) = client.get::<String, _>(format!("line:{id}")).await {
        return Json(serde_json::from_str(&kept).unwrap());
    }
    let found = json!({"line": id, "stops": []});
    let text = serde_json::to_string(&found).unwrap();
    client.set::<(), _, _>(format!("line:{id}"), text, Some(Expiration::EX(60)), None, false).await.unwrap();
    Json(found)
}
