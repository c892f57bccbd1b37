package kennel;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Dogs extends JpaRepository<Dog, Long> {
}
