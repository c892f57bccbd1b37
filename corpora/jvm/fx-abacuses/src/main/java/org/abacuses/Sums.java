package org.abacuses;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Sums extends JpaRepository<Sum, Long> {
}
