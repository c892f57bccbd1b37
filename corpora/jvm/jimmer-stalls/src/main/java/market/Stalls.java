package market;

import org.babyfish.jimmer.spring.repository.JRepository;

public interface Stalls extends JRepository<Stall, Long> { }
