using System.ServiceModel;

namespace Tariffs.Web.Services
{
    [ServiceContract(Namespace = "urn:tariffs")]
    public interface ITariffService
    {
        [OperationContract]
        decimal Rate(int berth);
    }

    public class TariffService : ITariffService
    {
        public decimal Rate(int berth)
        {
            return new TariffRows().Rate(berth);
        }
    }
}
