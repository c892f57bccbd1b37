package lockers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@EnableCaching
@RestController
public class Lockers {
    public static void main(String[] args) {
        SpringApplication.run(Lockers.class, args);
    }

    @Cacheable("lockers")
    @GetMapping("/lockers/{number}")
    public String locker(@PathVariable int number) {
        return "locker " + number;
    }
}
