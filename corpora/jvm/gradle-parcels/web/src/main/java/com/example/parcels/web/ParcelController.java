package com.example.parcels.web;

import com.example.parcels.store.Parcels;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/parcels")
class ParcelController {
    private final Parcels parcels;

    ParcelController(Parcels parcels) { this.parcels = parcels; }

    @GetMapping("/{id}")
    String state(@PathVariable long id) { return parcels.state(id); }
}
