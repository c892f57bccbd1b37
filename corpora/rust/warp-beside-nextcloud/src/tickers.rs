use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::RwLock;

#[derive(Clone, Serialize, Deserialize)]
pub struct Item {
    pub headline: String,
    pub address: String,
    pub seen: bool,
}

/// What each reader has not read yet, newest last; nothing outlives the daemon.
#[derive(Default)]
pub struct Tickers {
    by_reader: RwLock<HashMap<String, Vec<Item>>>,
}

impl Tickers {
    pub fn add(&self, reader: &str, item: Item) {
        let mut all = self.by_reader.write().expect("no writer panics");
        all.entry(reader.to_string()).or_default().push(item);
    }

    pub fn newest(&self, reader: &str) -> Vec<Item> {
        let all = self.by_reader.read().expect("no writer panics");
        let mut items = all.get(reader).cloned().unwrap_or_default();
        items.retain(|item| !item.seen);
        items.reverse();
        items
    }
}
