use redis::{Client as Driver, Commands};
use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
pub struct Bounce {
    reason: String,
    times: u32,
}

pub struct Kept {
    driver: Driver,
}

impl Kept {
    pub fn at(address: &str) -> Self {
        Self { driver: Driver::open(address).expect("no store") }
    }

    pub fn read(&self, address: &str) -> Option<Bounce> {
        let text: Option<String> = self.driver.get(address).ok()?;
        serde_json::from_str(&text?).ok()
    }

    pub fn keep(&self, address: &str, bounce: &Bounce) {
        let text = serde_json::to_string(bounce).expect("no JSON");
        let _: Result<(), _> = self.driver.set(address, text);
    }
}
