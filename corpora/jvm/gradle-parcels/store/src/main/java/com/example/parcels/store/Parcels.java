package com.example.parcels.store;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
public class Parcels {
    private final Cache<Long, String> states = CacheBuilder.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();
    private final JdbcTemplate jdbc;

    Parcels(JdbcTemplate jdbc) { this.jdbc = jdbc; }

    public String state(long id) {
        String known = states.getIfPresent(id);
        return known != null ? known : jdbc.queryForObject("select state from parcel where id = ?", String.class, id);
    }
}
