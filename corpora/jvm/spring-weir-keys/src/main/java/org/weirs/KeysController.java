package org.weirs;

import java.time.Duration;
import java.util.UUID;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class KeysController {
    private final StringRedisTemplate template;
    private final JdbcTemplate jdbc;

    public KeysController(StringRedisTemplate template, JdbcTemplate jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    @PostMapping("/keepers/{keeper}/word")
    public String word(@PathVariable String keeper) {
        String word = UUID.randomUUID().toString();
        template.opsForValue().set("word:" + keeper, word, Duration.ofHours(1));
        return word;
    }

    @GetMapping("/keepers/{keeper}/free")
    public boolean free(@PathVariable String keeper) {
        String asked = template.opsForValue().get("asked:" + keeper);
        template.opsForValue().set("asked:" + keeper, "yes", Duration.ofMinutes(1));
        return asked == null;
    }

    @GetMapping("/keepers")
    public Integer keepers() {
        return jdbc.queryForObject("SELECT count(*) FROM keepers", Integer.class);
    }
}
