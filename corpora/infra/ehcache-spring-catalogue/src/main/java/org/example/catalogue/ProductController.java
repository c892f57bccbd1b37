package org.example.catalogue;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProductController {
    private final JdbcTemplate jdbc;

    public ProductController(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Cacheable("products")
    @GetMapping("/products/{id}")
    public String product(@PathVariable long id) {
        return jdbc.queryForObject("SELECT name FROM products WHERE id = ?", String.class, id);
    }
}
