package org.example.looms;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SpringBootApplication
public class LoomsApplication {
    private final Looms looms;

    LoomsApplication(Looms looms) {
        this.looms = looms;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(LoomsApplication.class, arguments);
    }

    @GetMapping("/mills/{mill}/looms")
    List<Loom> ofMill(@PathVariable String mill) {
        return looms.ofMill(mill);
    }

    @PutMapping("/looms")
    void keep(@RequestBody Loom loom) {
        looms.add(loom);
    }
}
