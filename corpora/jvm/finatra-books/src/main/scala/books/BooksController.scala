package books

import com.twitter.finagle.http.Request
import com.twitter.finatra.http.Controller
import javax.inject.Inject

class BooksController @Inject() (shelves: Shelves) extends Controller {
  get("/books") { _: Request => shelves.all() }

  get("/books/:isbn") { request: Request =>
    shelves.find(request.params("isbn")).getOrElse(response.notFound)
  }

  post("/books") { book: Book =>
    shelves.add(book)
    response.created(book)
  }
}
