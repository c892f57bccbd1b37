using System.ComponentModel.DataAnnotations;
using System.Web.Mvc;

namespace HarbourKeysDemo.Controllers
{
    public class Key
    {
        [Required]
        public string Door { get; set; }
    }

    public class KeysController : Controller
    {
        public JsonResult Index() => Json(new[] { "gate" }, JsonRequestBehavior.AllowGet);

        [HttpPost]
        public ActionResult Turn(Key key) => ModelState.IsValid ? (ActionResult)Json(key) : View(key);
    }
}
