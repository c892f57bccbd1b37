using System.Linq;
using System.Web.Mvc;
using Meets.Models;

namespace Meets.Controllers
{
    public class MeetsController : Controller
    {
        public ActionResult Index()
        {
            using (var db = new MeetsDataContext())
            {
                return View(db.Meets.OrderBy(m => m.Place).ToList());
            }
        }
    }
}
