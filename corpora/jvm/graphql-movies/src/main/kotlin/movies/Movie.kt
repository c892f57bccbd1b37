package movies

import org.springframework.data.neo4j.core.schema.Id
import org.springframework.data.neo4j.core.schema.Node
import org.springframework.data.neo4j.repository.Neo4jRepository

@Node
data class Movie(@Id val title: String, val released: Int)

interface MovieRepository : Neo4jRepository<Movie, String>
