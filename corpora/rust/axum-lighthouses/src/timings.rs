use chrono::{DateTime, Utc};
use influxdb::{Client, InfluxDbWriteable, WriteQuery};

#[derive(InfluxDbWriteable)]
pub struct Timing {
    time: DateTime<Utc>,
    #[influxdb(tag)]
    route: String,
    micros: u64,
}

pub async fn keep(client: &Client, timing: Timing) -> Result<String, influxdb::Error> {
    let query: WriteQuery = timing.into_query("timings");
    client.query(query).await
}
