package movies

import org.springframework.graphql.data.method.annotation.Argument
import org.springframework.graphql.data.method.annotation.MutationMapping
import org.springframework.graphql.data.method.annotation.QueryMapping
import org.springframework.stereotype.Controller

@Controller
class MovieController(private val movies: MovieRepository) {

    @QueryMapping
    fun movies(): List<Movie> = movies.findAll()

    @MutationMapping
    fun addMovie(@Argument title: String, @Argument released: Int): Movie = movies.save(Movie(title, released))
}
