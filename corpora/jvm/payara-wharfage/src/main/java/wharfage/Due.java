package wharfage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Due {

    @Id
    private String ship;
    private int pence;
}
