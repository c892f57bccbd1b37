use axum::{
    extract::{Path, State},
    Json,
};
use sqlx::sqlite::SqlitePool;

/// The longest boat that passed a sluice, and how often it did.
pub async fn longest(State(pool): State<SqlitePool>, Path(sluice): Path<String>) -> Json<serde_json::Value> {
    let found: Option<(String, i64)> = sqlx::query_as(
        "SELECT boat, count(*) FROM passages WHERE sluice = ? GROUP BY boat ORDER BY max(feet) DESC LIMIT 1",
    )
    .bind(&sluice)
    .fetch_optional(&pool)
    .await
    .unwrap_or(None);
    Json(serde_json::json!({ "sluice": sluice, "boat": found }))
}
