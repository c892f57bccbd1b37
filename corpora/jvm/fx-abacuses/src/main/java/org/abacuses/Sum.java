package org.abacuses;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;

@Entity
public class Sum {
    @Id Long id;
    @NotBlank String beads;
}
