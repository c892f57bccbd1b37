using ServiceStack;
using ServiceStack.OrmLite;

namespace Shop;

public class CartServices : Service
{
    public async Task<object> Get(GetCart request) => await Db.SingleByIdAsync<Cart>(request.Id);

    public async Task<object> Post(AddItem request) => await Db.InsertAsync(new Cart { Item = request.Item });
}
