package co.telco.rows;

import java.io.IOException;
import net.spy.memcached.MemcachedClient;
import org.apache.hadoop.hbase.TableName;
import org.apache.hadoop.hbase.client.Connection;
import org.apache.hadoop.hbase.client.Get;
import org.apache.hadoop.hbase.client.Table;
import org.apache.hadoop.hbase.util.Bytes;
import org.springframework.stereotype.Repository;

@Repository
class RowStore {

    private final Connection hbase;
    private final MemcachedClient cache;

    RowStore(Connection hbase, MemcachedClient cache) {
        this.hbase = hbase;
        this.cache = cache;
    }

    String find(String key) throws IOException {
        Object known = cache.get(key);
        if (known != null) {
            return (String) known;
        }
        try (Table table = hbase.getTable(TableName.valueOf("rows"))) {
            String found = Bytes.toString(table.get(new Get(Bytes.toBytes(key))).value());
            cache.set(key, 300, found);
            return found;
        }
    }
}
