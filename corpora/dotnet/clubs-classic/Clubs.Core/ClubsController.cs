using System.Web.Mvc;
using NHibernate;

namespace Clubs.Core
{
    public class ClubsController : Controller
    {
        private readonly ISession session;

        public ClubsController(ISession session) { this.session = session; }

        public ActionResult Index() { return View(session.QueryOver<Club>().List()); }

        [HttpPost]
        public JsonResult Join(int id)
        {
            var club = session.Get<Club>(id);
            club.Members++;
            session.SaveOrUpdate(club);
            return Json(club);
        }
    }
}
