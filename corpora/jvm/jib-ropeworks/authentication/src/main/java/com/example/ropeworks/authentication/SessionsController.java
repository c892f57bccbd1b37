package com.example.ropeworks.authentication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/sessions")
public class SessionsController {

    private final People people;
    private final Map<String, String> open = new ConcurrentHashMap<>();

    public SessionsController(People people) {
        this.people = people;
    }

    @PostMapping
    public ResponseEntity<String> begin(@RequestBody Person given) {
        Person person = people.findByLogin(given.getLogin()).orElse(null);
        if (person == null || !person.getSecret().equals(given.getSecret())) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        person.seen(Instant.now());
        people.save(person);
        String token = UUID.randomUUID().toString();
        open.put(token, person.getId());
        return ResponseEntity.ok(token);
    }

    @GetMapping("/{token}")
    public ResponseEntity<Person> whose(@PathVariable String token) {
        String id = open.get(token);
        return id == null ? ResponseEntity.notFound().build() : ResponseEntity.of(people.findById(id));
    }

    @GetMapping("/workshops/{workshop}")
    public List<Person> ofWorkshop(@PathVariable String workshop) {
        return people.findByWorkshopOrderByFullName(workshop);
    }

    @DeleteMapping("/{token}")
    public void end(@PathVariable String token) {
        open.remove(token);
    }
}
