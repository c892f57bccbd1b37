package org.tolls;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPool;
import redis.clients.jedis.Pipeline;

@Repository
public class Tolls {
    private final JedisPool pool;

    public Tolls(JedisPool pool) {
        this.pool = pool;
    }

    public Set<String> bridges() {
        try (Jedis jedis = pool.getResource()) {
            return jedis.smembers("bridges");
        }
    }

    public Map<String, String> of(String bridge) {
        try (Jedis jedis = pool.getResource()) {
            return jedis.hgetAll("bridge:" + bridge);
        }
    }

    public void set(String bridge, String vehicle, int pence) {
        try (Jedis jedis = pool.getResource()) {
            Pipeline written = jedis.pipelined();
            written.sadd("bridges", bridge);
            written.hset("bridge:" + bridge, vehicle, String.valueOf(pence));
            written.sync();
        }
    }
}
