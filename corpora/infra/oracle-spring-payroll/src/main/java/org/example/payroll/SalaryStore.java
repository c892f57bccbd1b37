package org.example.payroll;

import java.math.BigDecimal;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
public class SalaryStore {
    private final JdbcTemplate jdbc;

    public SalaryStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Cacheable("salaries")
    public BigDecimal of(long employee) {
        return jdbc.queryForObject("SELECT salary FROM salaries WHERE employee = ?", BigDecimal.class, employee);
    }
}
