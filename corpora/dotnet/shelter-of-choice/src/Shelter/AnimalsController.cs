using Microsoft.AspNetCore.Mvc;
using Shelter.Data;

namespace Shelter;

public class Animal
{
    public virtual int Id { get; set; }

    public virtual string Name { get; set; }
}

[ApiController]
[Route("animals")]
public class AnimalsController(IStore store) : ControllerBase
{
    [HttpGet]
    public IList<Animal> All()
    {
        using var session = store.Open().OpenSession();
        return session.Query<Animal>().ToList();
    }
}
