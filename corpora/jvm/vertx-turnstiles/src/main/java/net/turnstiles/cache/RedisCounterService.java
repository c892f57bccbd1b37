package net.turnstiles.cache;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisAPI;
import io.vertx.redis.client.RedisOptions;
import java.util.function.Consumer;

public class RedisCounterService {

    private final RedisAPI redis;

    public RedisCounterService(Vertx vertx) {
        redis = RedisAPI.api(Redis.createClient(vertx, new RedisOptions().setConnectionString("redis://redis:6379")));
    }

    public void add(String gate, Consumer<String> then) {
        redis.incr("gate:" + gate, found -> then.accept(String.valueOf(found.result())));
    }
}
