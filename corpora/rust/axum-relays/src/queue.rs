use fjall::{Config, PartitionCreateOptions};

pub fn push(message: &str) {
    let keyspace = Config::new("queue").open().unwrap();
    let queue = keyspace.open_partition("queue", PartitionCreateOptions::default()).unwrap();
    queue.insert(message, "").unwrap();
}
