use axum::{extract::Path, http::StatusCode, Json};
use heed::types::Str;
use heed::{Database, EnvOpenOptions};
use serde_json::{json, Value};

pub async fn store(Path(id): Path<String>, Json(body): Json<Value>) -> StatusCode {
    let schema = json!({"type": "object", "required": ["lat", "lon"]});
    let validator = jsonschema::validator_for(&schema).unwrap();
    if !validator.is_valid(&body) {
        return StatusCode::UNPROCESSABLE_ENTITY;
    }
    let env = unsafe { EnvOpenOptions::new().open("trams.mdb").unwrap() };
    let mut txn = env.write_txn().unwrap();
    let db: Database<Str, Str> = env.create_database(&mut txn, None).unwrap();
    db.put(&mut txn, &id, &body.to_string()).unwrap();
    txn.commit().unwrap();
    StatusCode::NO_CONTENT
}
