use axum::{extract::Path, http::StatusCode};
use lru::LruCache;
use std::num::NonZeroUsize;
use std::sync::{LazyLock, Mutex};

/// Which signals were answered already: they come over the air, and more than once.
struct Horns {
    seen_signals: Mutex<LruCache<String, ()>>,
}

static HORNS: LazyLock<Horns> = LazyLock::new(|| Horns {
    seen_signals: Mutex::new(LruCache::new(NonZeroUsize::new(512).unwrap())),
});

pub async fn blow(Path(id): Path<String>) -> StatusCode {
    match HORNS.seen_signals.lock().unwrap().put(id, ()) {
        Some(()) => StatusCode::OK,
        None => StatusCode::ACCEPTED,
    }
}
