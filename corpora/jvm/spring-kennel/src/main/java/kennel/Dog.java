package kennel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Dog {
    @Id
    private Long id;
    private String name;
}
