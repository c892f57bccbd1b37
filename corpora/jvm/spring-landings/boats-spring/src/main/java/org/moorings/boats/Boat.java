package org.moorings.boats;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Boat {

    @Id
    private Long id;
    private String name;
}
