package org.example.looms.guild;

import javax.persistence.Entity;
import javax.persistence.Id;

@Entity
public class Master {
    @Id
    public Long id;
    public String name;
}
