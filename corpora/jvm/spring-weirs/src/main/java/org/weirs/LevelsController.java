package org.weirs;

import java.util.concurrent.TimeUnit;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LevelsController {
    private final RedisTemplate<String, Integer> template;
    private final JdbcTemplate jdbc;

    public LevelsController(RedisTemplate<String, Integer> template, JdbcTemplate jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    @GetMapping("/weirs/{weir}/level")
    public Integer level(@PathVariable String weir) {
        String key = "level:" + weir;
        Integer known = template.opsForValue().get(key);
        if (known != null) {
            return known;
        }
        Integer level = jdbc.queryForObject("SELECT level FROM weirs WHERE name = ?", Integer.class, weir);
        template.opsForValue().set(key, level, 5, TimeUnit.MINUTES);
        return level;
    }
}
