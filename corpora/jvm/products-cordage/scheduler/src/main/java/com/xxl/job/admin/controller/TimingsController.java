package com.xxl.job.admin.controller;

import com.xxl.job.admin.Timings;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/timings")
public class TimingsController {
    private final Timings timings;

    public TimingsController(Timings timings) {
        this.timings = timings;
    }

    @GetMapping
    public List<Map<String, Object>> all() {
        return timings.all();
    }

    @PostMapping
    public int add(@RequestParam String cron, @RequestParam String target) {
        return timings.add(cron, target);
    }

    @DeleteMapping("/{id}")
    public int remove(@PathVariable long id) {
        return timings.remove(id);
    }
}
