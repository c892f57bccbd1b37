using Dapper;
using Microsoft.AspNetCore.Mvc;
using NHibernate;

namespace Library.Web.Controllers
{
    public class BooksController : Controller
    {
        private readonly ISession session;

        public BooksController(ISession session) { this.session = session; }

        [HttpGet("books/{id}")]
        public IActionResult Show(int id) => View(session.Get<Book>(id));

        [HttpPost("books")]
        public IActionResult Create(BookForm form)
        {
            if (!ModelState.IsValid) return View("New", form);
            session.SaveOrUpdate(new Book { Title = form.Title });
            return RedirectToAction("Index");
        }
    }
}
