package crofts.tenants;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/tenants")
class TenantController {

    private final JdbcTemplate tables;

    TenantController(JdbcTemplate tables) {
        this.tables = tables;
    }

    @GetMapping
    List<String> names() {
        return tables.queryForList("select name from tenant", String.class);
    }

    @PostMapping
    void add(@RequestBody @Valid NewTenant tenant) {
        tables.update("insert into tenant (name, croft) values (?, ?)", tenant.name(), tenant.croft());
    }
}
