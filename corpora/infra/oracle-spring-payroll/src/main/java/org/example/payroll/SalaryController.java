package org.example.payroll;

import java.math.BigDecimal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SalaryController {
    private final SalaryStore salaries;

    public SalaryController(SalaryStore salaries) {
        this.salaries = salaries;
    }

    @GetMapping("/salaries/{employee}")
    public BigDecimal salary(@PathVariable long employee) {
        return salaries.of(employee);
    }
}
