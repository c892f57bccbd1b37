package quay;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Mooring {
    @Id
    private long number;
    private String boat;

    public long getNumber() { return number; }

    public String getBoat() { return boat; }
}
