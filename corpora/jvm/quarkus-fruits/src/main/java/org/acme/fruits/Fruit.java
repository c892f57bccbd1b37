package org.acme.fruits;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.Length;

@Entity
public class Fruit extends PanacheEntity {

    @NotBlank
    @Length(max = 40)
    public String name;
}
