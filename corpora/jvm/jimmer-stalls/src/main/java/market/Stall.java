package market;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;

@Entity
public interface Stall {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    String keeper();
}
