package com.example.shop.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {

    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false)
    private String customer;

    protected Order() {
    }

    Order(String customer) {
        this.customer = customer;
    }

    Long getId() {
        return id;
    }
}
