package com.acme.tides;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Tide {
    @Id
    private Long id;
    private double height;
}
