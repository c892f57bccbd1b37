package kin;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class App {
    private final People people;

    App(People people) { this.people = people; }

    public static void main(String[] args) { SpringApplication.run(App.class, args); }

    @GetMapping("/people")
    List<Person> all() { return people.findAll(); }
}
