using System;
using System.Web.UI;

namespace Tariffs.Web
{
    public partial class Default : Page
    {
        protected void Page_Load(object sender, EventArgs e)
        {
            Rows.DataSource = new TariffRows().All();
            Rows.DataBind();
        }
    }
}
