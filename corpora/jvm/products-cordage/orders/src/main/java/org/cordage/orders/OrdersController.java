package org.cordage.orders;

import java.util.List;
import javax.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OrdersController {
    private final RopeOrders orders;

    public OrdersController(RopeOrders orders) {
        this.orders = orders;
    }

    @GetMapping("/orders")
    public List<RopeOrder> all() {
        return orders.findAll();
    }

    @PostMapping("/orders")
    public RopeOrder add(@Valid @RequestBody RopeOrder order) {
        return orders.save(order);
    }
}
