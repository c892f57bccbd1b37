package nl.warehouse;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
public class Item {

    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    private String name;

    @PositiveOrZero
    private int count;
}
