package com.example.harbour.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Berth {
    @Id
    private Long id;
    private int length;
}
