use std::sync::{Arc, Mutex};

use axum::extract::{Path, State};
use axum::Json;
use cached::{Cached, LruCache};

use crate::lamps::{Lamps, Lighthouse};

#[derive(Clone)]
pub struct Lists {
    lamps: Lamps,
    kept: Arc<Mutex<LruCache<String, Lighthouse>>>,
}

impl Lists {
    pub fn new(lamps: Lamps) -> Self {
        let kept = LruCache::builder().max_size(512).build().unwrap();
        Self { lamps, kept: Arc::new(Mutex::new(kept)) }
    }
}

pub async fn all(State(lists): State<Lists>) -> Json<usize> {
    Json(lists.kept.lock().unwrap().cache_size())
}

pub async fn one(State(lists): State<Lists>, Path(name): Path<String>) -> Json<Option<Lighthouse>> {
    if let Some(found) = lists.kept.lock().unwrap().cache_get(&name).cloned() {
        return Json(Some(found));
    }
    Json(lists.lamps.one(&name).await)
}
