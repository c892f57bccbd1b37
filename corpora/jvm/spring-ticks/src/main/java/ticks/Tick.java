package ticks;

import org.springframework.data.cassandra.core.mapping.PrimaryKey;
import org.springframework.data.cassandra.core.mapping.Table;

@Table("tick")
public record Tick(@PrimaryKey long at, double value) {
}
