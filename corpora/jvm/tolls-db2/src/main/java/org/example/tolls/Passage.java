package org.example.tolls;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Passage {
    @Id
    private Long id;
    private String plate;

    public String getPlate() {
        return plate;
    }
}
