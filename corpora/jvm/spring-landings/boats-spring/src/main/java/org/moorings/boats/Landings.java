package org.moorings.boats;

import org.springframework.boot.SpringApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Landings {

    private final BoatRepository boats;

    public Landings(BoatRepository boats) {
        this.boats = boats;
    }

    @GetMapping("/boats")
    public Iterable<Boat> all() {
        return boats.findAll();
    }

    public static void main(String[] args) {
        SpringApplication.run(BoatConfiguration.class, args);
    }
}
