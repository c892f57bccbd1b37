package org.example.telemetry;

import java.io.IOException;
import org.apache.hadoop.hbase.HBaseConfiguration;
import org.apache.hadoop.hbase.TableName;
import org.apache.hadoop.hbase.client.Connection;
import org.apache.hadoop.hbase.client.ConnectionFactory;
import org.apache.hadoop.hbase.client.Get;
import org.apache.hadoop.hbase.client.Table;
import org.apache.hadoop.hbase.util.Bytes;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Component;

@Component
public class ReadingStore {
    private final Connection connection = ConnectionFactory.createConnection(HBaseConfiguration.create());

    public ReadingStore() throws IOException {
    }

    @Cacheable("readings")
    public String last(String device) throws IOException {
        try (Table table = connection.getTable(TableName.valueOf("readings"))) {
            return Bytes.toString(table.get(new Get(Bytes.toBytes(device))).value());
        }
    }
}
