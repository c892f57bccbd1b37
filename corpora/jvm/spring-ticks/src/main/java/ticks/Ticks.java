package ticks;

import org.springframework.data.cassandra.repository.CassandraRepository;

public interface Ticks extends CassandraRepository<Tick, Long> {
}
