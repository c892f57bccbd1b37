package org.example.arenas;

import javax.persistence.Entity;
import javax.persistence.Id;

@Entity
public class Round {
    @Id
    private Long id;
    private String name;

    public String getName() {
        return name;
    }
}
