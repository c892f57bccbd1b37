package com.example.ropeworks.orders;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders")
public class OrdersController {

    private final RopeOrders orders;

    public OrdersController(RopeOrders orders) {
        this.orders = orders;
    }

    @GetMapping
    public List<RopeOrder> byFibre(@RequestParam String fibre) {
        return orders.findByFibreOrderByFathomsDesc(fibre);
    }

    @GetMapping("/{id}")
    public ResponseEntity<RopeOrder> one(@PathVariable String id) {
        return ResponseEntity.of(orders.findById(id));
    }

    @PostMapping
    public RopeOrder take(@Valid @RequestBody RopeOrder order) {
        return orders.save(order);
    }

    @DeleteMapping("/{id}")
    public void cancel(@PathVariable String id) {
        orders.deleteById(id);
    }
}
