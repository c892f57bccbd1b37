use serde_json::{json, Value};

#[derive(Clone)]
pub struct Documents {
    base: String,
}

impl Documents {
    pub fn at(url: &str) -> Self {
        Documents { base: format!("{url}/knells") }
    }

    pub async fn find(&self) -> surf::Result<Value> {
        surf::post(format!("{}/_find", self.base)).body(json!({"selector": {"kind": "knell"}})).recv_json().await
    }

    pub async fn add(&self, knell: &Value) -> surf::Result<()> {
        surf::post(&self.base).body(surf::Body::from_json(knell)?).await?;
        Ok(())
    }
}
