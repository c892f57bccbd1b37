use fjall::{Config, PartitionCreateOptions, PartitionHandle};

#[derive(Clone)]
pub struct Finds(PartitionHandle);

impl Finds {
    pub fn open(path: &str) -> Self {
        let keyspace = Config::new(path).open().unwrap();
        Finds(keyspace.open_partition("finds", PartitionCreateOptions::default()).unwrap())
    }

    pub fn show(&self, id: &str) -> Option<String> {
        self.0.get(id).unwrap().map(|found| String::from_utf8_lossy(&found).into_owned())
    }

    pub fn keep(&self, id: &str, what: &str) {
        self.0.insert(id, what).unwrap();
    }
}
