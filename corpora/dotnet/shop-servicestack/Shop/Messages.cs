using ServiceStack;
using ServiceStack.DataAnnotations;

namespace Shop;

[Route("/carts/{Id}")]
public class GetCart : IReturn<Cart>
{
    public int Id { get; set; }
}

[Route("/carts", "POST")]
public class AddItem : IReturn<long>
{
    [ValidateNotEmpty]
    public string Item { get; set; } = "";

    [ValidateGreaterThan(0)]
    public int Count { get; set; }
}

public class Cart
{
    [AutoIncrement]
    public int Id { get; set; }
    public string Item { get; set; } = "";
}
