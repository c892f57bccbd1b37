import os

from influxdb_client import InfluxDBClient

client = InfluxDBClient(url=os.environ["INFLUXDB_URL"], token=os.environ["INFLUXDB_TOKEN"], org="weather")


def latest():
    query = 'from(bucket: "weather") |> range(start: -1m)'
    for table in client.query_api().query(query):
        for record in table.records:
            yield record.get_value()
