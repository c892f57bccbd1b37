//! Searches text quickly.
pub mod server;

/// All places where a word stands.
pub fn find(text: &str, word: &str) -> Vec<usize> {
    memchr::memmem::find_iter(text.as_bytes(), word).collect()
}
