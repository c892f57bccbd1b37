using System.Collections.Generic;
using System.Web.Http;

namespace Almanac.Web.Controllers
{
    public class TidesController : ApiController
    {
        [HttpGet, Route("tides/{harbour}")]
        public IEnumerable<int> Get(string harbour)
        {
            return new[] { harbour.Length };
        }

        [HttpPost, Route("tides/{harbour}")]
        public int Post(string harbour, int height)
        {
            return height;
        }
    }
}
