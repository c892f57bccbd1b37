package com.example.harbour.berths;

import com.example.harbour.persistence.Berth;
import com.example.harbour.persistence.Berths;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication(scanBasePackages = "com.example.harbour")
@RestController
public class BerthsApplication {
    private final Berths berths;

    BerthsApplication(Berths berths) { this.berths = berths; }

    public static void main(String[] args) { SpringApplication.run(BerthsApplication.class, args); }

    @GetMapping("/berths")
    List<Berth> all() { return berths.findAll(); }
}
