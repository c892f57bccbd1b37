package org.signalmen.harbour;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Berth {
    @Id
    public Long id;
    public String ship;
}
