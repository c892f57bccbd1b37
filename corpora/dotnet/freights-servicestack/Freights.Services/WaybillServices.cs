using System.Threading.Tasks;
using ServiceStack;
using ServiceStack.OrmLite;

namespace Freights.Services;

public class Waybill
{
    public int Id { get; set; }
    public string Consignee { get; set; }
}

[Route("/waybills/{Id}", "GET")]
public class GetWaybill : IReturn<Waybill>
{
    public int Id { get; set; }
}

public class WaybillServices : Service
{
    public async Task<object> Get(GetWaybill request) => await Db.SingleByIdAsync<Waybill>(request.Id);
}
