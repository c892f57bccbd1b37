using System.Collections.Generic;
using Microsoft.AspNetCore.Mvc;
using Tenures.Api.Models;

namespace Tenures.Api.Controllers
{
    [ApiController]
    [Route("v1/tenures")]
    public class TenuresController : ControllerBase
    {
        private readonly TenureStore _store;

        public TenuresController(TenureStore store) => _store = store;

        [HttpGet("{household}")]
        public IEnumerable<Tenure> Of(string household) => _store.Of(household);

        [HttpPost("{household}/end")]
        public IActionResult End(string household, [FromBody] EndOfTenure end)
        {
            if (!ModelState.IsValid)
            {
                return BadRequest(ModelState);
            }

            _store.End(household, end);
            return NoContent();
        }
    }
}
