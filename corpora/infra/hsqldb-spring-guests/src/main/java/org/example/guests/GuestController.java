package org.example.guests;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class GuestController {
    private final JdbcTemplate jdbc;

    GuestController(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/guests")
    List<String> guests() {
        return jdbc.queryForList("SELECT name FROM guests ORDER BY name", String.class);
    }

    @PostMapping("/guests")
    void arrive(@RequestBody String name) {
        jdbc.update("INSERT INTO guests (name) VALUES (?)", name);
    }
}
