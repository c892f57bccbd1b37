package org.fenders;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PricesController {
    private final Prices prices;

    public PricesController(Prices prices) {
        this.prices = prices;
    }

    @GetMapping("/prices/{fender}")
    public long price(@PathVariable String fender) {
        return prices.of(fender);
    }
}
