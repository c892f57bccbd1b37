package org.tolls;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import redis.clients.jedis.JedisPool;

@SpringBootApplication
public class TollsApplication {
    public static void main(String[] args) {
        SpringApplication.run(TollsApplication.class, args);
    }

    @Bean
    public JedisPool pool() {
        return new JedisPool("redis", 6379);
    }
}
