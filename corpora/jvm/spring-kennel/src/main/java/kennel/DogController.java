package kennel;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DogController {
    private final Dogs dogs;

    DogController(Dogs dogs) {
        this.dogs = dogs;
    }

    @GetMapping("/dogs")
    List<Dog> all() {
        return dogs.findAll();
    }
}
