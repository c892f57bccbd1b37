#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "actix-web")]
pub mod actix;

/// The page that shows a document.
pub fn page(title: &str) -> String {
    format!("<!doctype html><title>{title}</title><script src=/docs.js></script>")
}
