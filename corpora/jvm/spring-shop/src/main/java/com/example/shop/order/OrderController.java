package com.example.shop.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/orders")
class OrderController {

    private final OrderRepository orders;

    OrderController(OrderRepository orders) {
        this.orders = orders;
    }

    record NewOrder(@NotBlank String customer) {
    }

    @GetMapping
    @Cacheable("orders")
    List<Order> of(@RequestParam String customer) {
        return orders.findByCustomer(customer);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Order create(@Valid @RequestBody NewOrder order) {
        return orders.save(new Order(order.customer()));
    }
}
