using System.Linq;
using System.Runtime.Caching;
using System.Web.Http;
using Intranet.Models;

namespace Intranet.Controllers
{
    [RoutePrefix("api/staff")]
    public class StaffController : ApiController
    {
        private readonly StaffContext staff = new StaffContext();

        [HttpGet, Route("{id:int}")]
        public Person Get(int id)
        {
            var known = MemoryCache.Default.Get("person:" + id) as Person;
            return known ?? staff.People.Single(p => p.Id == id);
        }

        [HttpPost, Route("")]
        public IHttpActionResult Post(NewPerson person)
        {
            if (!ModelState.IsValid) return BadRequest(ModelState);
            staff.People.Add(new Person { Name = person.Name });
            staff.SaveChanges();
            return Ok();
        }
    }
}
