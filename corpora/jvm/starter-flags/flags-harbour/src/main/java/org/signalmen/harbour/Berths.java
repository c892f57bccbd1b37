package org.signalmen.harbour;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Berths extends JpaRepository<Berth, Long> {}
