using System.Web.Services;

namespace Tariffs.Web
{
    [WebService(Namespace = "urn:tariffs")]
    [WebServiceBinding(ConformsTo = WsiProfiles.BasicProfile1_1)]
    public class Rates : WebService
    {
        [WebMethod]
        public decimal Rate(int berth)
        {
            return new TariffRows().Rate(berth);
        }
    }
}
