package org.example.saddlery;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SaddleController {
    private final SaddleMapper saddles;
    private final Glances glances;

    SaddleController(SaddleMapper saddles, Glances glances) {
        this.saddles = saddles;
        this.glances = glances;
    }

    @GetMapping("/saddles")
    List<Saddle> all() {
        return saddles.all();
    }

    @PostMapping("/saddles")
    void add(@RequestBody Saddle saddle) {
        saddles.add(saddle);
    }

    @GetMapping("/customers/{customer}/glances")
    List<Glance> glances(@PathVariable String customer) {
        return glances.findByCustomer(customer);
    }
}
